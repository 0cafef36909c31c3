using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Writes that a row stands behind or ahead of a place in an order, so that a page begins where another ended.</summary>
internal static class KeySetCondition
{
    /// <summary>The greatest character; no sort key, date or code reaches it.</summary>
    private const string GreatestText = "\U0010FFFF";

    private const string GreatestInteger = "9223372036854775807";
    private const string LeastInteger = "-9223372036854775807";

    public static void Write(SqlText sql, SortOrder order, PageKey place, bool behind)
    {
        if (place.Values.Length != order.Terms.Count)
            throw new ArgumentException("The place belongs to another order.");
        if (IsUniform(order))
            WriteRowValues(sql, order, place, behind);
        else
            WriteBounded(sql, order, new Side(place, behind));
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

    /// <summary>
    /// The first term bounds all rows that can stand on the side, which an index answers; the rest decides among the rows at the bound.
    /// </summary>
    private static void WriteBounded(SqlText sql, SortOrder order, Side side)
    {
        var values = new string[order.Terms.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = sql.Share(side.Place.Values[i] ?? Unrecorded(order.Terms[i]));
        var first = order.Terms[0];
        sql.Append("(").Append(Rank(first)).Append(Comparison(first, side)).Append("= ").Append(values[0]).Append(" AND ");
        WriteFrom(0, sql, order, (values, side));
        sql.Append(")");
    }

    /// <summary>The row differs at this term in the wished direction, or it is equal here and differs later.</summary>
    private static void WriteFrom(int index, SqlText sql, SortOrder order, (string[] Values, Side Side) place)
    {
        var term = order.Terms[index];
        var (rank, value) = (Rank(term), place.Values[index]);
        sql.Append("(").Append(rank).Append(Comparison(term, place.Side)).Append(" ").Append(value);
        if (index + 1 < order.Terms.Count)
        {
            sql.Append(" OR (").Append(rank).Append(" = ").Append(value).Append(" AND ");
            WriteFrom(index + 1, sql, order, place);
            sql.Append(")");
        }
        sql.Append(")");
    }

    private static string Comparison(SortTerm term, Side side) => term.Descending == side.Behind ? " <" : " >";

    /// <summary>The column with a value where none is recorded, which stands behind every other one in the term's direction.</summary>
    private static string Rank(SortTerm term) => !term.Column.Nullable
        ? term.Column.Sql
        : (term.Column.Kind, term.Descending) switch
        {
            (KeyKind.Text, false) => $"coalesce({term.Column.Sql}, '{GreatestText}')",
            (KeyKind.Text, true) => $"coalesce({term.Column.Sql}, '')",
            (KeyKind.Integer, false) => $"coalesce({term.Column.Sql}, {GreatestInteger})",
            (KeyKind.Integer, true) => $"coalesce({term.Column.Sql}, {LeastInteger})",
            _ => throw new InvalidOperationException($"No column of kind {term.Column.Kind} is without values."),
        };

    private static object Unrecorded(SortTerm term) => (term.Column.Kind, term.Descending) switch
    {
        (KeyKind.Text, false) => GreatestText,
        (KeyKind.Text, true) => "",
        (_, false) => long.MaxValue,
        (_, true) => -long.MaxValue,
    };

    private readonly record struct Side(PageKey Place, bool Behind);
}
