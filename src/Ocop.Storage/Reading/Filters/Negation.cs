using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>The opposite of a condition; a condition on a value that is not recorded is false, so its negation is true.</summary>
internal sealed class Negation(Filter condition) : Filter
{
    internal override TableSet Tables => condition.Tables;

    internal override void Write(SqlText sql, Dialect dialect)
    {
        sql.Append("((");
        condition.Write(sql, dialect);
        sql.Append(") IS NOT TRUE)");
    }
}
