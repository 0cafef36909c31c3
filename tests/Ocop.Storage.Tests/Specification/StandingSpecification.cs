using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What statements of SQL say of stars, certificates and status, against the domain on the rows of the file.</summary>
public abstract class StandingSpecification(TestEngine engine)
{
    private const int RandomDays = 60;

    [SkippableFact]
    public void Standings_agree_with_the_domain_on_every_product_and_many_days()
    {
        var standings = CsvFile.Read(BundledData.Path).ToDictionary(BundledDataSpecification.CodeOf, Conclude);
        using var snapshot = engine.Seeded.OpenSnapshot();
        foreach (var day in Days(standings.Values))
        {
            var products = snapshot.Products.ReadPage(
                new ProductQuery(day), ProductFields.All, ProductOrder.ByCode, new PageRequest(1000)).Rows;
            Assert.Equal(standings.Count, products.Count);
            foreach (var product in products)
            {
                var expected = standings[product.Code].At(day);
                Assert.Equal(
                    (product.Code, day, expected.IsCertified, expected.Stars?.Stars, expected.ShownStatus, expected.InForce is not null, expected.Shown is not null),
                    (product.Code, day, product.Certified, product.Stars, product.Status, product.CertificateInForceId is not null, product.ShownCertificateId is not null));
            }
        }
    }

    [SkippableFact]
    public void Statuses_of_certificates_agree_with_the_domain_on_many_days()
    {
        var standings = CsvFile.Read(BundledData.Path).ToDictionary(BundledDataSpecification.CodeOf, Conclude);
        using var snapshot = engine.Seeded.OpenSnapshot();
        var codes = snapshot.Products.ReadPage(
            new ProductQuery(new LocalDate(2024, 1, 1)), ProductFields.Code, ProductOrder.ByCode, new PageRequest(1000))
            .Rows.ToDictionary(product => product.Id, product => product.Code);
        foreach (var day in Days(standings.Values).Where((_, position) => position % 4 == 0))
        {
            var certificates = snapshot.Certificates.FindByProducts([.. codes.Keys], day, CertificateFields.All);
            Assert.Equal(583, certificates.Count);
            foreach (var certificate in certificates)
            {
                var expected = Assert.Single(standings[codes[certificate.ProductId]].Certificates);
                Assert.Equal(
                    (certificate.Code, day, expected.StatusAt(day), expected.ValidFrom, expected.ValidUntil),
                    (certificate.Code, day, certificate.Status, certificate.ValidFrom, certificate.ValidUntil));
                Assert.Equal(expected.Facts, certificate.Facts);
            }
        }
    }

    [SkippableFact]
    public void Standings_of_products_with_several_certificates_agree_with_the_domain()
    {
        const int Seed = 20261122;
        var rows = HistoriesOf(40, new Random(Seed)).ToList();
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("histories", [.. rows]));
        using var snapshot = store.OpenSnapshot();
        var standings = rows.Select(row => row.ToDictionary(cell => cell.Key, cell => (string?)(cell.Value.Length == 0 ? null : cell.Value)))
            .Select(row => CsvFile.Header.Split(',').ToDictionary(column => column, column => row.GetValueOrDefault(column)))
            .GroupBy(BundledDataSpecification.CodeOf).ToDictionary(product => product.Key, product => ProductStanding.Of(product.Select(Facts)));

        Assert.Equal(rows.Count, store.Opening.Counts.Certificates);
        foreach (var day in Days(standings.Values))
        {
            var products = snapshot.Products.ReadPage(
                new ProductQuery(day), ProductFields.All, ProductOrder.ByCode, new PageRequest(1000)).Rows;
            Assert.Equal(
                products.Select(product => (product.Code, standings[product.Code].At(day).IsCertified, standings[product.Code].At(day).Stars?.Stars, standings[product.Code].At(day).ShownStatus)),
                products.Select(product => (product.Code, product.Certified, product.Stars, product.Status)));
        }
    }

    [SkippableTheory]
    [InlineData("2024-06-01")]
    [InlineData("2021-12-31")]
    [InlineData("2026-11-22")]
    public void Filters_count_what_the_domain_counts(string text)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var standings = CsvFile.Read(BundledData.Path).Select(row => Conclude(row).At(day)).ToList();
        using var snapshot = engine.Seeded.OpenSnapshot();

        int Count(Filter filter) => snapshot.Products.Count(new ProductQuery(day) { Filter = filter });

        Assert.Equal(standings.Count(standing => standing.IsCertified), Count(ProductFilters.Certified.Is(true)));
        Assert.Equal(
            standings.Count(standing => standing.Stars is { Stars: >= 4 }),
            Count(ProductFilters.Stars.Compares(OrderComparison.GreaterOrEqual, 4)));
        foreach (var status in Enum.GetValues<CertificateStatus>())
            Assert.Equal(standings.Count(standing => standing.ShownStatus == status), Count(ProductFilters.Status.Is(status)));
    }

    /// <summary>The domain's conclusion from one row alone; no two rows of the file are one product.</summary>
    private static ProductStanding Conclude(Dictionary<string, string?> row)
    {
        return row["status"] is "recognised" or "revoked" or "expired" ? ProductStanding.Of(Facts(row)) : ProductStanding.Of();
    }

    private static CertificateFacts Facts(Dictionary<string, string?> row)
    {
        StatedDate? DateOf(string column) => row[column] is { } text ? StatedDate.Parse(text) : null;
        var year = row["recognised_year"] is { } digits ? int.Parse(digits, null) : (int?)null;
        var stars = row["star"] is { } star ? StarRating.Create(int.Parse(star, null)).Value : (StarRating?)null;
        Ending? ending = row["status"] switch
        {
            "revoked" => Revocation.ReportedIn(DateOf("source_date")),
            "expired" => Lapse.ReportedIn(DateOf("source_date")),
            _ => null,
        };
        var issue = IssueDate.FromStatements(DateOf("recognised_date"), year, DateOf("source_date")).Value;
        return CertificateFacts.Create(issue, stars, DecisionNumber.Find(row["decision_no"]), ending).Value;
    }

    /// <summary>Rows of products with one to four certificates of different years, some with a day, some revoked.</summary>
    private static IEnumerable<Dictionary<string, string>> HistoriesOf(int products, Random random)
    {
        for (var product = 0; product < products; product++)
        {
            foreach (var year in Enumerable.Range(2019, 7).OrderBy(_ => random.Next()).Take(random.Next(1, 5)).Order())
            {
                var hasDay = random.Next(3) == 0;
                yield return CsvFile.Row(
                    ("product_name", $"Gạo {product}"),
                    ("recognised_year", $"{year}"),
                    ("recognised_date", hasDay ? $"{year}-0{random.Next(1, 9)}-1{random.Next(0, 9)}" : ""),
                    ("star", random.Next(4) == 0 ? "" : $"{random.Next(3, 6)}"),
                    ("status", random.Next(5) == 0 ? "revoked" : "recognised"),
                    ("source_url", $"https://example.test/{product}/{year}"),
                    ("source_date", random.Next(2) == 0 ? "" : $"{year + random.Next(1, 4)}"));
            }
        }
    }

    /// <summary>The days on which some standing changes, the days before, and days in between.</summary>
    private static IEnumerable<LocalDate> Days(IEnumerable<ProductStanding> standings)
    {
        var changes = standings.SelectMany(standing => standing.Periods).Select(period => period.From).OfType<LocalDate>().Distinct().ToList();
        var random = new Random(20261122);
        return changes.Concat(changes.Select(day => day.PlusDays(-1)))
            .Concat(Enumerable.Range(0, RandomDays).Select(_ => new LocalDate(2017, 1, 1).PlusDays(random.Next(4500))))
            .Append(new LocalDate(1, 1, 1)).Append(new LocalDate(9999, 12, 31)).Distinct().Order();
    }
}
