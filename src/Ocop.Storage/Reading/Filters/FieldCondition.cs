using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A condition on one column.</summary>
internal abstract class FieldCondition(FilterField filtered) : Filter
{
    internal override TableSet Tables => filtered.Tables;

    /// <summary>The column's expression.</summary>
    protected string Column => filtered.Column;
}

/// <summary>A constant answer, for conditions that their value decides alone.</summary>
internal sealed class ConstantCondition(FilterField filtered, bool holds) : FieldCondition(filtered)
{
    internal override void Write(SqlText sql, Dialect dialect) => sql.Append(holds ? "TRUE" : "FALSE");
}

/// <summary>Whether the column holds a value at all.</summary>
internal sealed class PresenceCondition(FilterField filtered, bool present) : FieldCondition(filtered)
{
    internal override void Write(SqlText sql, Dialect dialect) =>
        sql.Append(Column).Append(present ? " IS NOT NULL" : " IS NULL");
}

/// <summary>A comparison of the column with one value by an operator of SQL.</summary>
internal sealed class ComparisonCondition(FilterField filtered, string comparison, object value) : FieldCondition(filtered)
{
    internal override void Write(SqlText sql, Dialect dialect) => sql.Append(Column).Append(comparison).Value(value);
}

/// <summary>Whether the column holds one of several values.</summary>
internal sealed class MembershipCondition(FilterField filtered, IReadOnlyCollection<object> values) : FieldCondition(filtered)
{
    internal override void Write(SqlText sql, Dialect dialect) => dialect.In(sql, Column, values);
}
