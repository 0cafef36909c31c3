using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>A database that the first version filled has all that the later tables and columns hold once it is opened.</summary>
public sealed class SqliteCompletionTests
{
    private const string Records =
        """
        INSERT INTO producers (id, code, name, name_sort, name_words, created_at, updated_at, revision)
        VALUES (1, 'R1', 'HTX Chè Thái', 'x', 'x', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', 1);
        INSERT INTO products (id, code, name, name_folded, name_sort, name_words, producer_id, created_at, updated_at, revision)
        VALUES (1, 'P1', 'Chè Đinh', 'che dinh', 'a', 'x', 1, '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', 1),
               (2, 'P2', 'Chè Shan', 'che shan', 'b', 'x', 1, '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', 1);
        INSERT INTO certificates (id, product_id, code, stars, decision_date, valid_from, valid_until, created_at, updated_at, revision)
        VALUES (1, 1, 'C1', 4, '2025-03-01', '2025-03-01', '2028-02-29', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', 1),
               (2, 2, 'C2', 3, '2024-03-01', '2024-03-01', '2027-02-28', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', 1);
        INSERT INTO product_standings (product_id, from_day, until_day, certified, stars, status, certificate_in_force_id, shown_certificate_id)
        VALUES (1, '0001-01-01', '9999-12-31', 1, 4, 'Valid', 1, 1), (2, '0001-01-01', '9999-12-31', 1, 3, 'Valid', 2, 2);
        INSERT INTO revisions (revision, committed_at) VALUES (1, '2026-01-01T00:00:00.000000Z');
        """;

    [Fact]
    public void Dates_of_certificates_order_products_that_were_recorded_before()
    {
        using var registry = new SqliteTestRegistry();
        FillFirstVersion(registry);
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        foreach (var key in (ProductSort[])[ProductSort.ValidUntil, ProductSort.DecisionDate])
        {
            Assert.Equal(["P2", "P1"], snapshot.Products.ReadPage(
                new ProductQuery(new LocalDate(2026, 11, 22)),
                ProductFields.Code,
                ProductOrder.Of(new SortKey<ProductSort>(key, SortDirection.Ascending)),
                new PageRequest(5)).Rows.Select(row => row.Code));
        }
    }

    [Fact]
    public void Names_that_were_recorded_before_are_suggested()
    {
        using var registry = new SqliteTestRegistry();
        FillFirstVersion(registry);
        registry.Open().Dispose();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        Assert.True(SuggestionPrefix.TryParse("che", out var prefix));

        Assert.Equal(
            [
                new Suggestion(SuggestionKind.Product, "Chè Đinh", 1, "P1"),
                new Suggestion(SuggestionKind.Product, "Chè Shan", 1, "P2"),
                new Suggestion(SuggestionKind.Producer, "HTX Chè Thái", 1, "R1"),
            ],
            snapshot.Suggestions.Find(prefix, 10));
    }

    [Fact]
    public void Producers_that_were_recorded_before_are_found_by_their_own_names()
    {
        using var registry = new SqliteTestRegistry();
        FillFirstVersion(registry);

        registry.Open().Dispose();

        using var connection = new SqliteConnection($"{registry.ConnectionString};Pooling=False");
        connection.Open();
        Assert.Equal(["che thai"], connection.ReadTexts("SELECT own_name FROM producers"));
    }

    private static void FillFirstVersion(SqliteTestRegistry registry)
    {
        using var connection = new SqliteConnection($"{registry.ConnectionString};Pooling=False");
        connection.Open();
        using var context = SqliteOcopContext.Over(connection);
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute(context.GetService<IMigrator>().GenerateScript(null, FirstRegistry.Id, MigrationsSqlGenerationOptions.NoTransactions));
        connection.Execute(Records);
    }
}
