using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Several conditions joined by one connective.</summary>
internal sealed class Combination : Filter
{
    private readonly IReadOnlyList<Filter> conditions;
    private readonly string connective;
    private readonly string empty;

    private Combination(IReadOnlyList<Filter> conditions, string connective, string empty)
    {
        this.conditions = conditions;
        this.connective = connective;
        this.empty = empty;
        foreach (var condition in conditions)
            Tables |= condition.Tables;
    }

    internal override TableSet Tables { get; }

    public static Filter Of(IReadOnlyList<Filter> conditions, string connective, string empty)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return conditions.Count == 1 ? conditions[0] : new Combination(conditions, connective, empty);
    }

    internal override Filter LeavingAreasOut() => Of([.. conditions.Select(condition => condition.LeavingAreasOut())], connective, empty);

    internal override void Write(SqlText sql, Dialect dialect)
    {
        if (conditions.Count == 0)
        {
            sql.Append(empty);
            return;
        }
        sql.Append("(");
        for (var i = 0; i < conditions.Count; i++)
        {
            if (i > 0)
                sql.Append(connective);
            conditions[i].Write(sql, dialect);
        }
        sql.Append(")");
    }
}
