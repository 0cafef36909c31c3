using System.Data.Common;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Benchmarks.Reading;

/// <summary>A page of 20 products of four or more stars by name, in the three ways that decision 0002 weighs.</summary>
[MemoryDiagnoser]
public class PageReads : IDisposable
{
    private const int Count = 20;
    private const int Stars = 4;
    private const ProductFields Fields = ProductFields.Code | ProductFields.Name | ProductFields.Stars | ProductFields.ProducerId;

    private static readonly LocalDate Day = new(2024, 6, 1);

    private static readonly SortOrder ByName =
        ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending));

    private ReadingRegistry registry = null!;
    private DbCommand kept = null!;

    [GlobalSetup]
    public void Open()
    {
        registry = new ReadingRegistry();
        kept = Query().CreateDbCommand();
        kept.Prepare();
        if (EntityFrameworkQuery() != Count || KeptTranslation() != Count || SelectBuilder() != Count)
            throw new InvalidOperationException("The three ways do not read the same page.");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        kept.Dispose();
        registry.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int EntityFrameworkQuery() => Query().ToList().Count;

    [Benchmark]
    public int KeptTranslation()
    {
        using var reader = kept.ExecuteReader();
        var rows = new List<PageRow>(Count);
        while (reader.Read())
        {
            rows.Add(new PageRow(
                reader.GetInt64(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetInt32(3),
                reader.IsDBNull(4) ? null : reader.GetInt64(4)));
        }
        return rows.Count;
    }

    [Benchmark]
    public int SelectBuilder()
    {
        using var snapshot = registry.Store.OpenSnapshot();
        var query = new ProductQuery(Day) { Filter = ProductFilters.Stars.Compares(OrderComparison.GreaterOrEqual, Stars) };
        return snapshot.Products
            .ReadPage(query, Fields, ByName, new PageRequest(Count) { WithKeys = false, WithNeighbours = false }).Rows.Count;
    }

    private IQueryable<PageRow> Query()
    {
        var (day, stars, count) = (Day, Stars, Count);
        return (from product in registry.Context.Products.AsNoTracking()
                join standing in registry.Context.Standings.AsNoTracking() on product.Id equals standing.ProductId
                where standing.FromDay <= day && standing.UntilDay >= day && standing.Stars >= stars
                orderby product.NameSort, product.Code
                select new PageRow(product.Id, product.Code, product.Name, standing.Stars, product.ProducerId)).Take(count);
    }
}
