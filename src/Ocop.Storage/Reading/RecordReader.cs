using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading;

/// <summary>Runs the statements on one kind of record and makes records of their rows.</summary>
internal sealed class RecordReader<TRecord>(ReadSession session, EntityMap<TRecord> map)
{
    private readonly SelectWriter<TRecord> select = new(map, session.Dialect);

    /// <summary>The number of columns that the fields take in a row.</summary>
    internal int WidthOf(ulong fields)
    {
        var width = map.Columns[0].Width;
        for (var i = 1; i < map.Columns.Count; i++)
        {
            if ((map.Columns[i].Field & fields) != 0)
                width += map.Columns[i].Width;
        }
        return width;
    }

    /// <summary>Reads a page.</summary>
    public Page<TRecord> ReadPage(RowQuery query, ulong fields, SortOrder order, PageRequest request)
    {
        var bounded = request.After is not null || request.Before is not null;
        var window = request with { WithKeys = request.WithKeys || (request.WithNeighbours && bounded) };
        var sql = session.NewText();
        select.WritePage(sql, query, fields, order, window);
        var rows = new PageRows<TRecord>(request.Count);
        using (var reader = session.Execute(sql))
        {
            while (reader.Read() && rows.Add(reader, this, fields, window.WithKeys ? order : null))
            {
            }
        }
        if (request.FromEnd)
            rows.Reverse();
        var (hasPrevious, hasNext) = request.WithNeighbours ? FindNeighbours(query, order, request, rows) : (false, false);
        return new Page<TRecord>(rows.Rows, request.WithKeys ? rows.Keys : [], hasPrevious, hasNext);
    }

    /// <summary>Counts the rows, unless it is known how many they are.</summary>
    public int Count(RowQuery query)
    {
        var revision = session.Revision;
        var sql = session.NewText();
        select.WriteCount(sql, query);
        return checked((int)session.Counts.Get(revision, sql, session.ExecuteNumber));
    }

    /// <summary>Reads the rows of a query in the order that <paramref name="orderBy"/> states.</summary>
    public List<TRecord> ReadAll(RowQuery query, ulong fields, string orderBy = "")
    {
        var sql = session.NewText();
        select.WriteLookup(sql, query, fields);
        sql.Append(orderBy);
        using var reader = session.Execute(sql);
        var records = new List<TRecord>();
        while (reader.Read())
            records.Add(ReadRecord(reader, fields, out _));
        return records;
    }

    /// <summary>Makes a record of the current row.</summary>
    internal TRecord ReadRecord(Rows reader, ulong fields, out int nextOrdinal)
    {
        var record = map.Create(fields);
        nextOrdinal = 0;
        for (var i = 0; i < map.Columns.Count; i++)
        {
            var column = map.Columns[i];
            if (i > 0 && (column.Field & fields) == 0)
                continue;
            column.Read(reader, nextOrdinal, record);
            nextOrdinal += column.Width;
        }
        return record;
    }

    private (bool HasPrevious, bool HasNext) FindNeighbours(
        RowQuery query, SortOrder order, PageRequest request, PageRows<TRecord> rows)
    {
        var first = rows.Keys.Count > 0 ? rows.Keys[0] : null;
        var last = rows.Keys.Count > 0 ? rows.Keys[^1] : null;
        var previous = (request.FromEnd && rows.HasMore)
            || (request.After is { } after && Exists(query, order, new(first ?? after, Behind: false, Inclusive: first is null)));
        var next = (!request.FromEnd && rows.HasMore)
            || (request.Before is { } before && Exists(query, order, new(last ?? before, Behind: true, Inclusive: last is null)));
        return (previous, next);
    }

    private bool Exists(RowQuery query, SortOrder order, Neighbourhood side)
    {
        var sql = session.NewText();
        select.WriteExists(sql, query, order, side);
        using var reader = session.Execute(sql);
        return reader.Read();
    }
}
