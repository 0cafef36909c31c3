using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Writes the statements on one kind of record from the parts of a query.</summary>
internal sealed class SelectWriter<TRecord>(EntityMap<TRecord> map, Dialect dialect)
{
    /// <summary>Writes the statement of a page: the columns asked for, then the sort keys, one row more than wanted.</summary>
    public void WritePage(SqlText sql, RowQuery query, ulong fields, SortOrder order, PageRequest page)
    {
        Begin(sql, query, order.NeedsSearch);
        WriteColumns(sql, fields);
        if (page.WithKeys)
            WriteKeys(sql, order);
        var tables = map.TablesOf(fields) | order.Tables;
        var where = IsLedBySpans(query, order, tables) ? WriteFromSpans(sql, query, tables) : WriteFromRecords(sql, query, tables);
        WritePart(sql, order, page, ref where);
    }

    /// <summary>
    /// Whether spans say all of which rows there are and which comes first, so that a page is read along an index of theirs. An order
    /// by the last day of 20,000 products took 57 ms and takes 0.14 ms so (2026-11-22).
    /// </summary>
    private bool IsLedBySpans(RowQuery query, SortOrder order, TableSet tables) =>
        map.Spans is { } spans
        && query.Search is null
        && order.Terms[0].Column.Tables == spans.Table
        && ((query.Filter?.Tables ?? TableSet.None) & ~spans.Table) == 0
        && (tables & ~(spans.Table | TableSet.Products | TableSet.Producers)) == 0;

    private bool WriteFromSpans(SqlText sql, RowQuery query, TableSet tables)
    {
        var spans = map.Spans!;
        sql.Append(" FROM ").Append(spans.Source).Append(dialect.JoinInOrder).Append(map.Source).Append(" ON ").Append(map.Alias)
            .Append(".id = ").Append(spans.Owner);
        WriteJoins(sql, query, tables & ~spans.Table);
        sql.Append(" WHERE ");
        WriteCovering(sql, query, spans);
        return true;
    }

    private bool WriteFromRecords(SqlText sql, RowQuery query, TableSet tables)
    {
        WriteFrom(sql, query, tables);
        return WriteWhere(sql, query);
    }

    /// <summary>Writes that spans cover the day and meet the condition.</summary>
    private void WriteCovering(SqlText sql, RowQuery query, SpanSource spans)
    {
        JoinWriter.Covers(sql, spans.Alias, query.AsOf);
        if (query.Filter is null)
            return;
        sql.Append(" AND ");
        query.Filter.Write(sql, dialect);
    }

    /// <summary>Writes whether any row stands ahead of or behind a place, the place itself included when asked.</summary>
    public void WriteExists(SqlText sql, RowQuery query, SortOrder order, Neighbourhood side)
    {
        Begin(sql, query, order.NeedsSearch);
        sql.Append("1");
        WriteFrom(sql, query, order.Tables);
        var where = WriteWhere(sql, query);
        WriteBeyond(sql, order, side, ref where);
        sql.Append(" LIMIT 1");
    }

    /// <summary>Writes the number of rows.</summary>
    public void WriteCount(SqlText sql, RowQuery query)
    {
        Begin(sql, query, ranked: false);
        sql.Append("count(*)");
        WriteCounted(sql, query, TableSet.None);
    }

    /// <summary>Writes the tables and conditions of rows that are only counted: without the records' own table where spans tell all.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="query">The rows.</param>
    /// <param name="tables">The tables that what is counted names.</param>
    /// <param name="join">A join of what is counted, which may multiply rows.</param>
    internal void WriteCounted(SqlText sql, RowQuery query, TableSet tables, string join = "")
    {
        tables |= query.Filter?.Tables ?? TableSet.None;
        if (map.Spans is { } spans && query.Search is null && tables == spans.Table && join.Length == 0)
        {
            sql.Append(" FROM ").Append(spans.Source).Append(" WHERE ");
            WriteCovering(sql, query, spans);
            return;
        }
        WriteFrom(sql, query, tables);
        sql.Append(join);
        WriteWhere(sql, query);
    }

    /// <summary>Writes the columns and tables of a statement whose condition and order the caller adds.</summary>
    public void WriteLookup(SqlText sql, RowQuery query, ulong fields)
    {
        Begin(sql, query, ranked: false);
        WriteColumns(sql, fields);
        WriteFrom(sql, query, map.TablesOf(fields));
        WriteWhere(sql, query);
    }

    /// <summary>Writes which part of the ordered rows is wanted: their bounds, their order and one row more than the number.</summary>
    internal static void WritePart(SqlText sql, SortOrder order, PageRequest page, ref bool where)
    {
        if (page.After is { } after)
            KeySetCondition.Write(Next(sql, ref where), order, after, behind: true);
        if (page.Before is { } before)
            KeySetCondition.Write(Next(sql, ref where), order, before, behind: false);
        OrderBy.Write(sql, order, page.FromEnd);
        sql.Append(" LIMIT ").Value(page.Count + 1L);
    }

    /// <summary>Writes that a row stands on one side of a place.</summary>
    internal static void WriteBeyond(SqlText sql, SortOrder order, Neighbourhood side, ref bool where)
    {
        Next(sql, ref where);
        if (side.Inclusive)
            sql.Append("((");
        KeySetCondition.Write(sql, order, side.Place, side.Behind != side.Inclusive);
        if (side.Inclusive)
            sql.Append(") IS NOT TRUE)");
    }

    /// <summary>Begins a statement with the rows of its search, if it has one.</summary>
    internal void Begin(SqlText sql, RowQuery query, bool ranked)
    {
        sql.Clear();
        if (query.Search is { } words)
        {
            sql.Append("WITH found AS MATERIALIZED (");
            dialect.Found(sql, map.Search ?? throw new InvalidOperationException($"{map.Source} cannot be searched."), words, ranked);
            sql.Append(") ");
        }
        else if (ranked)
        {
            throw new ArgumentException("Rows are ordered by relevance only in a search.");
        }
        sql.Append("SELECT ");
    }

    internal void WriteColumns(SqlText sql, ulong fields)
    {
        sql.Append(map.Columns[0].Sql);
        for (var i = 1; i < map.Columns.Count; i++)
        {
            if ((map.Columns[i].Field & fields) != 0)
                sql.Append(", ").Append(map.Columns[i].Sql);
        }
    }

    internal static void WriteKeys(SqlText sql, SortOrder order)
    {
        foreach (var term in order.Terms)
            sql.Append(", ").Append(term.Column.Sql);
    }

    internal void WriteFrom(SqlText sql, RowQuery query, TableSet tables)
    {
        if (query.Filter is { } filter)
            tables |= filter.Tables;
        sql.Append(" FROM ").Append(map.Source);
        if (query.Search is not null)
            tables |= TableSet.Found;
        WriteJoins(sql, query, tables);
    }

    /// <summary>Joins the tables that expressions name.</summary>
    internal void WriteJoins(SqlText sql, RowQuery query, TableSet tables)
    {
        if ((tables & ~map.Reachable) != 0)
            throw new ArgumentException($"{tables & ~map.Reachable} cannot be read with {map.Source}.");
        if ((tables & TableSet.Found) != 0)
            sql.Append(" JOIN found f ON f.id = ").Append(map.Alias).Append(".id");
        if ((tables & TableSet.Nearby) != 0)
            JoinNearby(sql, query);
        map.Join(sql, tables, query.AsOf);
    }

    private void JoinNearby(SqlText sql, RowQuery query)
    {
        sql.Append(" JOIN (");
        dialect.Nearby(sql, query.Near ?? throw new ArgumentException("Distances are measured only from the centre of an area."));
        sql.Append(") n ON n.id = ").Append(map.Alias).Append(".id");
    }

    internal bool WriteWhere(SqlText sql, RowQuery query)
    {
        if (query.Filter is null)
            return false;
        sql.Append(" WHERE ");
        query.Filter.Write(sql, dialect);
        return true;
    }

    internal static SqlText Next(SqlText sql, ref bool where)
    {
        sql.Append(where ? " AND " : " WHERE ");
        where = true;
        return sql;
    }
}
