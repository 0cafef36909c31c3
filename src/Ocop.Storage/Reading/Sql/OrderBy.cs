using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Writes an order, or its exact reverse for pages that are counted from the end.</summary>
internal static class OrderBy
{
    public static void Write(SqlText sql, SortOrder order, bool reverse)
    {
        sql.Append(" ORDER BY ");
        for (var i = 0; i < order.Terms.Count; i++)
        {
            var term = order.Terms[i];
            sql.Append(i == 0 ? "" : ", ").Append(term.Column.Sql).Append(term.Descending != reverse ? " DESC" : " ASC");
            if (term.Column.Nullable)
                sql.Append(reverse ? " NULLS FIRST" : " NULLS LAST");
        }
    }
}
