using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Text;
using Ocop.Storage.Counting;
using Ocop.Storage.Generating;
using Ocop.Storage.Listings;
using Ocop.Storage.Locations;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;
using Ocop.Testing.Generation;
using Xunit.Abstractions;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Both engines answer generated queries over the same records alike: rows, keys, order, pages, counts, matches.</summary>
/// <remarks>The seed is printed; with it in the variable of <see cref="Seeds"/> the same queries come again.</remarks>
public sealed class DifferentialTests : IDisposable
{
    private const int Queries = 150;

    private static readonly GenerationPlan Plan = new(400, 11, GenerationPlan.DefaultAsOf);

    private readonly PostgresTestRegistry postgres;
    private readonly SqliteTestRegistry sqlite = new();
    private readonly Random random = new(Seeds.First);

    public DifferentialTests(ITestOutputHelper output)
    {
        PostgresServer.Require();
        postgres = new PostgresTestRegistry();
        output.WriteLine($"{Seeds.Variable}={Seeds.First}");
    }

    [SkippableFact]
    public void Filters_orders_and_pages_of_the_published_products_agree()
    {
        var (first, second) = (new SqliteEngine().Seeded, new PostgresEngine().Seeded);
        CheckPages(first, second);
    }

    [SkippableFact]
    public void Generated_products_agree_in_pages_searches_facets_distances_suggestions_and_listings()
    {
        Generate(sqlite);
        Generate(postgres);
        using var first = sqlite.Open();
        using var second = postgres.Open();

        CheckPages(first, second);
        var names = NamesOf(first);
        for (var i = 0; i < Queries; i++)
        {
            var name = names[random.Next(names.Count)];
            CheckSearch(first, second, name);
            CheckSuggestions(first, second, name);
            CheckListing(first, second, name);
            CheckNearby(first, second);
        }
    }

    public void Dispose()
    {
        postgres.Dispose();
        sqlite.Dispose();
    }

    private static void Generate(TestRegistry registry) => new RegistryGenerator(registry.Options()).Run(Plan, null, CancellationToken.None);

    private static List<string> NamesOf(RegistryStore store)
    {
        using var snapshot = store.OpenSnapshot();
        return [.. snapshot.Products.ReadPage(new ProductQuery(Plan.AsOf), ProductFields.Name, ProductOrder.ByCode, new PageRequest(10_000))
            .Rows.Select(product => product.Name)];
    }

    private void CheckPages(RegistryStore first, RegistryStore second)
    {
        foreach (var filter in FilterCases.Products.Sample(30, new Rnd((ulong)Seeds.First), Queries))
        {
            var query = new ProductQuery(FilterCases.Days[random.Next(FilterCases.Days.Length)]) { Filter = filter.Filter };
            var order = NextOrder();
            AssertEqual(first, second, filter.ToString(), snapshot => WalkBothWays(snapshot, query, order));
            AssertEqual(first, second, filter.ToString(), snapshot => Facets(snapshot, query));
        }
    }

    private SortOrder NextOrder()
    {
        ProductSort[] keys = [ProductSort.Name, ProductSort.Stars, ProductSort.ValidUntil, ProductSort.DecisionDate, ProductSort.UpdatedAt];
        random.Shuffle(keys);
        return ProductOrder.Of([.. keys.Take(random.Next(1, 3)).Select(key =>
            new SortKey<ProductSort>(key, random.Next(2) == 0 ? SortDirection.Ascending : SortDirection.Descending))]);
    }

    private void CheckSearch(RegistryStore first, RegistryStore second, string name)
    {
        var words = name.Split(' ').OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
        var text = string.Join(' ', random.Next(2) == 0 ? words : words.Select(VietnameseText.Fold));
        if (!SearchWords.TryParse(text, out var search, out _))
            return;
        var query = new ProductQuery(Plan.AsOf) { Search = search };
        AssertEqual(first, second, $"search {text}", snapshot => WalkBothWays(snapshot, query, ProductOrder.ByRelevance));
    }

    private void CheckSuggestions(RegistryStore first, RegistryStore second, string name)
    {
        var text = name[..random.Next(1, name.Length)];
        if (!SuggestionPrefix.TryParse(random.Next(2) == 0 ? text : VietnameseText.Fold(text), out var prefix))
            return;
        AssertEqual(first, second, $"suggest {text}", snapshot => snapshot.Suggestions.Find(prefix, 10).Select(suggestion => suggestion.ToString()));
    }

    private void CheckListing(RegistryStore first, RegistryStore second, string name)
    {
        var claim = new ListingClaim(random.Next(2) == 0 ? name : name.Remove(random.Next(name.Length), 1));
        AssertEqual(first, second, $"listing {claim.ProductName}", snapshot => snapshot.Listings.Find(claim)
            .Select(candidate => $"{CodeOf(snapshot, candidate.ProductId)} {candidate.Kind} {candidate.Similarity:R} {candidate.IsProven}").Order(StringComparer.Ordinal));
    }

    private void CheckNearby(RegistryStore first, RegistryStore second)
    {
        var area = new Area(new GeoPoint(8 + (random.NextDouble() * 15), 103 + (random.NextDouble() * 6)), 1 + (random.NextDouble() * 400));
        var query = new ProductQuery(Plan.AsOf) { Near = area, Filter = ProductFilters.Near(area) };
        var order = ProductOrder.Of([new SortKey<ProductSort>(ProductSort.Distance, SortDirection.Ascending)], area);
        AssertEqual(first, second, $"near {area}", snapshot => WalkBothWays(snapshot, query, order));
    }

    private static string CodeOf(RegistrySnapshot snapshot, long id) =>
        snapshot.Products.FindByIds([id], Plan.AsOf, ProductFields.Code).Single().Code;

    /// <summary>Every row with its key, forwards and backwards, page by page, with the number of all.</summary>
    private static List<string> WalkBothWays(RegistrySnapshot snapshot, ProductQuery query, SortOrder order)
    {
        List<string> seen = [$"{snapshot.Products.Count(query)} by {order}"];
        foreach (var fromEnd in (bool[])[false, true])
        {
            Page<ProductRecord>? page = null;
            do
            {
                var after = fromEnd ? null : page?.Keys[^1];
                var before = fromEnd ? page?.Keys[0] : null;
                page = snapshot.Products.ReadPage(query, ProductFields.Code | ProductFields.Name | ProductFields.Status, order, new PageRequest(41, fromEnd, after, before));
                seen.AddRange(page.Rows.Zip(page.Keys, (row, key) => $"{row.Code} {row.Name} {row.Status} {string.Join('|', key.Values)}"));
                seen.Add($"{page.HasPrevious} {page.HasNext}");
            }
            while (page.Rows.Count > 0 && (fromEnd ? page.HasPrevious : page.HasNext));
        }
        return seen;
    }

    private static IEnumerable<string> Facets(RegistrySnapshot snapshot, ProductQuery query) =>
    [
        .. snapshot.Counts.CountBy(query, ProductFacets.Stars).Select(count => $"stars {count}").Order(StringComparer.Ordinal),
        .. snapshot.Counts.CountBy(query, ProductFacets.Status).Select(count => $"status {count}").Order(StringComparer.Ordinal),
        .. snapshot.Counts.CountBy(query, ProductFacets.ProvinceFrom2025).Select(count => $"province {count}").Order(StringComparer.Ordinal),
        .. snapshot.Counts.CountBy(query, ProductFacets.KindOfProducers).Select(count => $"kind {count}").Order(StringComparer.Ordinal),
        .. snapshot.Counts.CountBy(query, ProductFacets.Channel).Select(count => $"channel {count}").Order(StringComparer.Ordinal),
        snapshot.Counts.Summarise(query, (SummaryFields)(-1)).ToString(),
    ];

    private static void AssertEqual(RegistryStore first, RegistryStore second, string what, Func<RegistrySnapshot, IEnumerable<string>> read)
    {
        using var one = first.OpenSnapshot();
        using var other = second.OpenSnapshot();
        var (expected, actual) = (read(one).ToList(), read(other).ToList());
        Assert.True(expected.SequenceEqual(actual), $"{Seeds.Variable}={Seeds.First}: {what}\nSQLite:\n{string.Join('\n', expected.Take(30))}\nPostgreSQL:\n{string.Join('\n', actual.Take(30))}");
    }
}
