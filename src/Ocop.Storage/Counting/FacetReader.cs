using Ocop.Storage.Products;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>Counts products by values, each facet with one statement.</summary>
internal sealed class FacetReader(ReadSession session)
{
    private readonly SelectWriter<ProductRecord> select = new(ProductMap.Map, session.Dialect);
    private readonly PartitionWriter<ProductRecord> partitions = new(ProductMap.Map, session.Dialect);

    /// <summary>Counts the products of a query.</summary>
    public List<FacetCount<T>> Count<T>(RowQuery query, ProductFacet<T> facet)
    {
        var sql = session.NewText();
        select.Begin(sql, query, ranked: false);
        var value = facet.Value;
        sql.Append(value.Sql).Append(", ").Append(value.Counted);
        select.WriteCounted(sql, query, value.Tables, value.Join);
        sql.Append(" GROUP BY ").Append(value.Sql);
        using var rows = session.Execute(sql);
        var counts = new List<FacetCount<T>>();
        while (rows.Read())
            Add(counts, rows, facet, ordinal: 0);
        return counts;
    }

    /// <summary>Counts the products of each parent.</summary>
    /// <returns>The counts of the parents that have products.</returns>
    public Dictionary<long, List<FacetCount<T>>> Count<T>(Partition partition, ProductFacet<T> facet)
    {
        var sql = session.NewText();
        partitions.WriteCounts(sql, partition, facet.Value);
        using var rows = session.Execute(sql);
        var counts = new Dictionary<long, List<FacetCount<T>>>();
        while (rows.Read())
        {
            var parent = rows.GetInt64(0);
            if (!counts.TryGetValue(parent, out var own))
                counts.Add(parent, own = []);
            Add(own, rows, facet, ordinal: 1);
        }
        return counts;
    }

    private static void Add<T>(List<FacetCount<T>> counts, Rows rows, ProductFacet<T> facet, int ordinal)
    {
        var count = rows.GetInt32(ordinal + 1);
        if (count > 0)
            counts.Add(new FacetCount<T>(facet.Read(rows, ordinal), count));
    }
}
