using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading;

/// <summary>Reads one page for each of many parents: one statement for all pages, however many parents there are.</summary>
/// <remarks>Whether rows precede or follow takes a statement more for each bound that the pages were given.</remarks>
internal sealed class PartitionReader<TRecord>(ReadSession session, EntityMap<TRecord> map)
{
    private readonly PartitionWriter<TRecord> write = new(map, session.Dialect);
    private readonly RecordReader<TRecord> records = new(session, map);

    /// <summary>Reads the pages.</summary>
    /// <returns>The page of every parent, empty where it has no rows.</returns>
    public IReadOnlyDictionary<long, Page<TRecord>> ReadPages(Partition partition, ulong fields, SortOrder order, PageRequest request)
    {
        var rows = ReadRows(partition, fields, order, request);
        var ahead = request is { WithNeighbours: true, After: { } after }
            ? ReadParents(partition, order, new(after, Behind: false, Inclusive: true))
            : [];
        var behind = request is { WithNeighbours: true, Before: { } before }
            ? ReadParents(partition, order, new(before, Behind: true, Inclusive: true))
            : [];
        var pages = new Dictionary<long, Page<TRecord>>(rows.Count);
        foreach (var (parent, page) in rows)
        {
            if (request.FromEnd)
                page.Reverse();
            var more = request.WithNeighbours && page.HasMore;
            pages.Add(parent, new Page<TRecord>(
                page.Rows, page.Keys, ahead.Contains(parent) || (request.FromEnd && more), behind.Contains(parent) || (!request.FromEnd && more)));
        }
        return pages;
    }

    /// <summary>Counts the rows of each parent with one statement.</summary>
    /// <returns>The numbers of the parents that have rows.</returns>
    public IReadOnlyDictionary<long, int> Count(Partition partition)
    {
        var sql = session.NewText();
        write.WriteCounts(sql, partition);
        using var reader = session.Execute(sql);
        var counts = new Dictionary<long, int>();
        while (reader.Read())
            counts.Add(reader.GetInt64(0), reader.GetInt32(1));
        return counts;
    }

    private Dictionary<long, PageRows<TRecord>> ReadRows(Partition partition, ulong fields, SortOrder order, PageRequest request)
    {
        var rows = partition.Parents.ToDictionary(parent => parent, _ => new PageRows<TRecord>(request.Count));
        var sql = session.NewText();
        write.WritePages(sql, partition, fields, order, request);
        var parentOrdinal = records.WidthOf(fields) + (request.WithKeys ? order.Terms.Count : 0);
        using var reader = session.Execute(sql);
        while (reader.Read())
            rows[reader.GetInt64(parentOrdinal)].Add(reader, records, fields, request.WithKeys ? order : null);
        return rows;
    }

    private HashSet<long> ReadParents(Partition partition, SortOrder order, Neighbourhood side)
    {
        var sql = session.NewText();
        write.WriteParentsBeyond(sql, partition, order, side);
        using var reader = session.Execute(sql);
        var parents = new HashSet<long>();
        while (reader.Read())
            parents.Add(reader.GetInt64(0));
        return parents;
    }
}
