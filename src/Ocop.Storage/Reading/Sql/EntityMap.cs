using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading.Sql;

/// <summary>How a kind of record is read: its table, its columns and the tables that can be joined.</summary>
internal sealed class EntityMap<TRecord>
{
    /// <summary>The record's own table with its alias, for example <c>products p</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The alias of the record's own table.</summary>
    public required string Alias { get; init; }

    /// <summary>The tables that conditions, orders and columns of the record may name.</summary>
    public required TableSet Reachable { get; init; }

    /// <summary>Joins the tables that a query names beyond the record's own, as of a day where one matters.</summary>
    public Action<SqlText, TableSet, string?> Join { get; init; } = JoinWriter.JoinNothing;

    /// <summary>The spans that can be counted in place of the records where nothing else is asked; null for none.</summary>
    public SpanSource? Spans { get; init; }

    /// <summary>Every field, in the order in which statements name them; the first one is the identity and always read.</summary>
    public required IReadOnlyList<Column<TRecord>> Columns { get; init; }

    /// <summary>Makes an empty record that knows which fields were asked for.</summary>
    public required Func<ulong, TRecord> Create { get; init; }

    /// <summary>The full text table; null when the record cannot be searched.</summary>
    public SearchIndex? Search { get; init; }

    /// <summary>The tables that the columns of these fields name.</summary>
    public TableSet TablesOf(ulong fields)
    {
        var tables = TableSet.None;
        foreach (var column in Columns)
        {
            if ((column.Field & fields) != 0)
                tables |= column.Tables;
        }
        return tables;
    }
}
