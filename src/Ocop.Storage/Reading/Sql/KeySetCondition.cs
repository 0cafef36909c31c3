using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Writes that a row stands behind or ahead of a place in an order, so that a page begins where another ended.</summary>
internal static class KeySetCondition
{
    public static void Write(SqlText sql, SortOrder order, PageKey place, bool behind)
    {
        if (place.Values.Length != order.Terms.Count)
            throw new ArgumentException("The place belongs to another order.");
        if (IsUniform(order))
            WriteRowValues(sql, order, place, behind);
        else
            WriteFrom(0, sql, order, new Side(place, behind));
    }

    /// <summary>Columns that all hold values and run one way compare as one row value, which an index answers directly.</summary>
    private static bool IsUniform(SortOrder order) =>
        order.Terms.All(term => !term.Column.Nullable && term.Descending == order.Terms[0].Descending);

    private static void WriteRowValues(SqlText sql, SortOrder order, PageKey place, bool behind)
    {
        WriteList(sql, order.Terms.Count, i => sql.Append(order.Terms[i].Column.Sql));
        sql.Append(order.Terms[0].Descending == behind ? " < " : " > ");
        WriteList(sql, order.Terms.Count, i => sql.Value(place.Values[i]!));
    }

    private static void WriteList(SqlText sql, int count, Action<int> write)
    {
        sql.Append("(");
        for (var i = 0; i < count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            write(i);
        }
        sql.Append(")");
    }

    /// <summary>The row differs at this term in the wished direction, or it is equal here and differs later.</summary>
    private static void WriteFrom(int index, SqlText sql, SortOrder order, Side side)
    {
        var term = order.Terms[index];
        var value = side.Place.Values[index] is { } stated ? sql.Share(stated) : null;
        sql.Append("(");
        WriteDifference(sql, term, value, side.Behind);
        if (index + 1 < order.Terms.Count)
        {
            sql.Append(" OR (").Append(term.Column.Sql);
            if (value is null)
                sql.Append(" IS NULL");
            else
                sql.Append(" = ").Append(value);
            sql.Append(" AND ");
            WriteFrom(index + 1, sql, order, side);
            sql.Append(")");
        }
        sql.Append(")");
    }

    /// <summary>Rows without a value stand last, so nothing stands behind them and every value stands ahead.</summary>
    private static void WriteDifference(SqlText sql, SortTerm term, string? value, bool behind)
    {
        if (value is null)
        {
            sql.Append(behind ? "FALSE" : term.Column.Sql).Append(behind ? "" : " IS NOT NULL");
            return;
        }
        sql.Append(term.Column.Sql).Append(term.Descending == behind ? " < " : " > ").Append(value);
        if (behind && term.Column.Nullable)
            sql.Append(" OR ").Append(term.Column.Sql).Append(" IS NULL");
    }

    private readonly record struct Side(PageKey Place, bool Behind);
}
