using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Counting;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Counts against their evaluation in plain C#.</summary>
public abstract class CountSpecification(TestEngine engine)
{
    private static readonly Gen<(FilterCase<NaiveProduct> Filter, LocalDate Day)> Cases =
        from filter in FilterCases.Products
        from day in Gen.Elements(FilterCases.Days)
        select (filter, day);

    private static readonly SummaryFields AllFields = Enum.GetValues<SummaryFields>().Aggregate((one, other) => one | other);

    [SkippableFact]
    public void Products_are_counted_by_every_value_they_have() => Check(60, (counts, query, products) =>
    {
        AssertCounts(counts.CountBy(query, ProductFacets.Stars), products, product => product.Product.Stars);
        AssertCounts(counts.CountBy(query, ProductFacets.Status), products, product => product.Product.Status);
        AssertCounts(counts.CountBy(query, ProductFacets.ProvinceBefore2025), products, product => product.Product.ProvinceBefore2025);
        AssertCounts(counts.CountBy(query, ProductFacets.ProvinceFrom2025), products, product => product.Product.ProvinceFrom2025);
        AssertCounts(counts.CountBy(query, ProductFacets.ProducerKind), products, product => product.Producer?.Kind);
        AssertCounts(counts.CountBy(query, ProductFacets.SetNumber), products, _ => (int?)null);
        AssertCounts(counts.CountBy(query, ProductFacets.Channel), products, _ => (string?)null);
        AssertCounts(
            counts.CountBy(query, ProductFacets.KindOfProducers),
            products.Where(product => product.Producer is not null).DistinctBy(product => product.Producer!.Id),
            product => product.Producer!.Kind);
    });

    [SkippableFact]
    public void The_products_of_each_producer_are_counted_alone() => Check(20, (counts, query, products) =>
    {
        var producers = products.Select(product => product.Product.ProducerId).OfType<long>().Distinct().Where((_, i) => i % 3 == 0).ToList();
        var found = counts.CountBy(new ProducersProductQuery(query, producers), ProductFacets.Stars);

        Assert.Equal(producers.Order(), found.Select(group => group.Key).Order());
        foreach (var producer in producers)
            AssertCounts(found[producer], products.Where(product => product.Product.ProducerId == producer), product => product.Product.Stars);
    });

    [SkippableFact]
    public void A_summary_is_what_plain_code_counts()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var ids = NaiveProduct.ReadAll(snapshot, FilterCases.Days[0]).Select(product => product.Product.Id).ToHashSet();
        var history = snapshot.Certificates.FindByProducts(ids, FilterCases.Days[0], CertificateFields.All).ToLookup(certificate => certificate.ProductId);
        Check(60, (counts, query, products) => Assert.Equal(Summary(products, history, query.AsOf), counts.Summarise(query, AllFields)));
    }

    [SkippableFact]
    public void A_summary_reads_only_the_numbers_that_are_asked_for()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var query = new ProductQuery(new LocalDate(2024, 6, 1));
        var all = snapshot.Counts.Summarise(query, AllFields);

        Assert.Equal(new ProductSummary { Producers = all.Producers }, snapshot.Counts.Summarise(query, SummaryFields.Producers));
        Assert.Equal(
            new ProductSummary { Products = all.Products, NewlyCertifiedThisYear = all.NewlyCertifiedThisYear },
            snapshot.Counts.Summarise(query, SummaryFields.Products | SummaryFields.NewlyCertifiedThisYear));
        Assert.Equal(new ProductSummary(), snapshot.Counts.Summarise(query, SummaryFields.None));
    }

    [SkippableFact]
    public void A_search_bounds_what_is_counted()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        Assert.True(SearchWords.TryParse("nước mắm", out var words, out _));
        var query = new ProductQuery(new LocalDate(2024, 6, 1)) { Search = words };

        Assert.Equal(snapshot.Products.Count(query), snapshot.Counts.CountBy(query, ProductFacets.Status).Sum(count => count.Count));
        Assert.Equal(snapshot.Products.Count(query), snapshot.Counts.Summarise(query, SummaryFields.Products).Products);
    }

    [SkippableFact]
    public void Nothing_is_due_for_reevaluation_before_the_decision_that_asks_for_it()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var (before, since) = (new LocalDate(2026, 5, 21), new LocalDate(2026, 5, 22));

        Assert.Equal(new ProductSummary(), snapshot.Counts.Summarise(new ProductQuery(new LocalDate(2024, 1, 2)), SummaryFields.DueForReevaluation));
        Assert.Equal(new ProductSummary(), snapshot.Counts.Summarise(new ProductQuery(before), SummaryFields.DueForReevaluation));
        Assert.Equal(
            NaiveProduct.ReadAll(snapshot, since).Count(product => product.Product.CertificateInForceId is not null
                && product.Shown!.ValidUntil >= new LocalDate(2026, 9, 19) && product.Shown.ValidUntil <= new LocalDate(2026, 11, 18)),
            snapshot.Counts.Summarise(new ProductQuery(since), SummaryFields.DueForReevaluation).DueForReevaluation);
    }

    private static ProductSummary Summary(List<NaiveProduct> products, ILookup<long, CertificateRecord> history, LocalDate day)
    {
        var inForce = products.Where(product => product.Product.CertificateInForceId is not null).ToList();
        var thisYear = inForce.Where(product => product.Shown!.DecisionDate is { } decided && decided.Year == day.Year && decided <= day).ToList();
        int Ending(int first, int last) => inForce.Count(product => product.Shown!.ValidUntil >= day.PlusDays(first) && product.Shown.ValidUntil <= day.PlusDays(last));
        return new ProductSummary
        {
            Products = products.Count,
            Certified = products.Count(product => product.Product.Certified),
            Producers = products.Select(product => product.Product.ProducerId).OfType<long>().Distinct().Count(),
            ExpiringWithin30Days = Ending(0, 30),
            ExpiringWithin90Days = Ending(0, 90),
            ExpiringWithin180Days = Ending(0, 180),
            DueForReevaluation = day < new LocalDate(2026, 5, 22) ? 0 : Ending(ReevaluationWindow.LatestDaysBeforeExpiry, ReevaluationWindow.EarliestDaysBeforeExpiry),
            CertifiedThisYear = thisYear.Count,
            NewlyCertifiedThisYear = thisYear.Count(product => history[product.Product.Id].All(certificate =>
                certificate.Id == product.Shown!.Id || certificate.Facts.Issue.Earliest > product.Shown.DecisionDate)),
        };
    }

    private static void AssertCounts<T>(IEnumerable<FacetCount<T>> counts, IEnumerable<NaiveProduct> products, Func<NaiveProduct, T> value) =>
        Assert.Equal(
            products.GroupBy(value).Select(group => (Value: group.Key?.ToString() ?? "", Count: group.Count())).Order(),
            counts.Select(count => (Value: count.Value?.ToString() ?? "", count.Count)).Order());

    private void Check(int count, Action<CountReader, ProductQuery, List<NaiveProduct>> check)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = FilterCases.Days.ToDictionary(day => day, day => NaiveProduct.ReadAll(snapshot, day));
        Prop.ForAll(Cases.ToArbitrary(), one => check(
            snapshot.Counts, new ProductQuery(one.Day) { Filter = one.Filter.Filter }, [.. products[one.Day].Where(one.Filter.Holds)]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }
}
