using NodaTime;
using Ocop.Storage.Opening;
using Ocop.Storage.Products;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Reading;

/// <summary>Sessions, their statements and their pool.</summary>
public sealed class ReadSessionTests : IDisposable
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private readonly SqliteTestRegistry registry = new();
    private readonly SqliteDatabase database;

    public ReadSessionTests()
    {
        registry.Open(registry.DataSet(
            "set", [.. Enumerable.Range(1, 9).Select(number => CsvFile.Row(("product_name", $"Gạo {number}")))])).Dispose();
        database = new SqliteDatabase(registry.Options());
    }

    [Fact]
    public void A_page_from_the_beginning_is_one_statement_and_a_page_further_on_looks_back_once()
    {
        using var session = database.OpenForReading();
        var reader = new ProductReader(session);

        var first = reader.ReadPage(new ProductQuery(Day), ProductFields.All, ProductOrder.ByCode, new PageRequest(3));
        Assert.Equal(1, session.Statements.Uses);
        reader.ReadPage(new ProductQuery(Day), ProductFields.All, ProductOrder.ByCode, new PageRequest(3, After: first.Keys[^1]));
        Assert.Equal(3, session.Statements.Uses);
    }

    [Fact]
    public void Two_hundred_products_by_identity_are_one_statement_kept_for_any_number()
    {
        using var session = database.OpenForReading();
        var reader = new ProductReader(session);

        Assert.Equal(9, reader.FindByIds([.. Enumerable.Range(1, 200).Select(id => (long)id)], Day, ProductFields.Code).Count);
        Assert.Equal(2, reader.FindByIds([1, 2], Day, ProductFields.Code).Count);
        Assert.Empty(reader.FindByIds([], Day, ProductFields.Code));
        Assert.Equal((3, 1), (session.Statements.Uses, session.Statements.Count));
    }

    [Fact]
    public void The_statements_kept_are_bounded_and_a_dropped_one_is_prepared_again()
    {
        using var session = database.OpenForReading();
        var reader = new ProductReader(session);
        foreach (var round in Enumerable.Range(0, 2))
        {
            foreach (var length in Enumerable.Range(1, StatementCache.Capacity + 10))
            {
                var conditions = Enumerable.Range(0, length).Select(_ => ProductFilters.Name.Matches(TextMatch.StartsWith, "Gạo")).ToList();
                Assert.Equal(9, reader.Count(new ProductQuery(Day) { Filter = Filter.All(conditions) }));
                Assert.InRange(session.Statements.Count, 1, StatementCache.Capacity);
            }
        }
    }

    [Fact]
    public void A_session_comes_back_to_the_pool_and_serves_again()
    {
        var opened = 0;
        using var pool = new ReadSessionPool(() =>
        {
            opened++;
            return database.OpenForReading();
        });
        using (new RegistrySnapshot(pool))
        using (var second = new RegistrySnapshot(pool))
            Assert.Equal(9, second.Products.Count(new ProductQuery(Day)));
        using (var third = new RegistrySnapshot(pool))
            Assert.Equal(9, third.Products.Count(new ProductQuery(Day)));

        Assert.Equal(2, opened);
    }

    [Fact]
    public void Snapshots_on_many_threads_read_the_same()
    {
        using var store = registry.Open();

        var counts = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ =>
        {
            using var snapshot = store.OpenSnapshot();
            return snapshot.Products.Count(new ProductQuery(Day));
        }).ToList();

        Assert.Equal([9], counts.Distinct());
    }

    [Fact]
    public void A_session_does_not_write()
    {
        using var session = database.OpenForReading();

        var refusal = Assert.Throws<RegistryException>(() => session.Execute(session.NewText().Append("DELETE FROM products")).Read());

        Assert.Equal(RegistryFault.Unreadable, refusal.Fault);
    }

    public void Dispose() => registry.Dispose();
}
