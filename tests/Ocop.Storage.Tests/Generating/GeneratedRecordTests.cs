using System.Text;
using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Certification;
using Ocop.Domain.Codes;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Storage.Certificates;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Generating;

/// <summary>What a generator of plausible records must keep to, at 5,000 products.</summary>
public sealed class GeneratedRecordTests(GeneratedDatabase database) : IClassFixture<GeneratedDatabase>
{
    private const string OnTheDay = "FROM product_standings WHERE from_day <= '2026-11-22' AND until_day >= '2026-11-22'";

    [Theory]
    [InlineData("certified", $"SELECT count(*) {OnTheDay} AND certified", 0.90, 0.95, 5_000)]
    [InlineData("three stars", $"SELECT count(*) {OnTheDay} AND stars = 3", 0.68, 0.74, 5_000)]
    [InlineData("four stars", $"SELECT count(*) {OnTheDay} AND stars = 4", 0.19, 0.24, 5_000)]
    [InlineData("five stars", $"SELECT count(*) {OnTheDay} AND stars = 5", 0.003, 0.011, 5_000)]
    [InlineData("expired", $"SELECT count(*) {OnTheDay} AND status = 'Expired'", 0.03, 0.06, 5_000)]
    [InlineData("revoked", $"SELECT count(*) {OnTheDay} AND status = 'Revoked'", 0.004, 0.014, 5_000)]
    [InlineData("undated", $"SELECT count(*) {OnTheDay} AND status = 'Undated'", 0.003, 0.02, 5_000)]
    [InlineData("producers", "SELECT count(*) FROM producers", 0.43, 0.50, 5_000)]
    [InlineData("cooperatives", "SELECT count(*) FROM producers WHERE kind = 'Cooperative'", 0.29, 0.35, 0)]
    [InlineData("enterprises", "SELECT count(*) FROM producers WHERE kind = 'Enterprise'", 0.21, 0.26, 0)]
    [InlineData("Hà Nội", "SELECT count(*) FROM products WHERE province_from_2025 = '01'", 0.12, 0.18, 5_000)]
    public void Shares_are_those_of_the_country(string what, string count, double least, double greatest, int among)
    {
        double whole = among == 0 ? database.Report.Counts.Producers : among;
        var share = database.Connection.ReadNumber(count) / whole;
        Assert.True(share >= least && share <= greatest, $"{what}: {share}");
    }

    [Fact]
    public void Every_province_of_both_maps_has_products_and_names_repeat_across_provinces()
    {
        Assert.Equal(34, database.Connection.ReadNumber("SELECT count(DISTINCT province_from_2025) FROM products"));
        Assert.Equal(63, database.Connection.ReadNumber("SELECT count(DISTINCT province_before_2025) FROM products"));
        Assert.NotEqual(
            0,
            database.Connection.ReadNumber(
                "SELECT count(*) FROM (SELECT 1 FROM products GROUP BY name HAVING count(DISTINCT province_from_2025) > 1)"));
    }

    [Fact]
    public void The_records_are_all_there_and_every_one_names_the_same_unreal_source()
    {
        var counts = database.Report.Counts;
        Assert.Equal(5_000, counts.Products);
        Assert.Equal(["Generated with seed 7, no real record"], database.Connection.ReadTexts("SELECT address FROM sources"));
        foreach (var (table, records) in new[]
        {
            ("product", counts.Products), ("producer", counts.Producers), ("certificate", counts.Certificates), ("dossier", counts.Dossiers),
        })
        {
            Assert.Equal(records, database.Connection.ReadNumber($"SELECT count(*) FROM {table}_sources"));
        }
        Assert.Equal(
            counts.Products + counts.Producers + counts.Certificates + counts.Dossiers,
            database.Connection.ReadNumber("SELECT count(*) FROM changes WHERE revision = 1 AND kind = 'Created' AND record_kind <> 'DataSet'"));
    }

    [Fact]
    public void The_database_is_sound_and_has_the_indexes_of_any_other()
    {
        Assert.Empty(database.Connection.ReadTexts("SELECT \"table\" FROM pragma_foreign_key_check"));
        Assert.Equal(["ok"], database.Connection.ReadTexts("PRAGMA integrity_check"));
        Assert.Equal(
            database.Connection.ReadNumber("SELECT count(*) FROM products WHERE latitude IS NOT NULL"),
            database.Connection.ReadNumber("SELECT count(*) FROM product_locations"));
        using var other = new Sqlite.SqliteTestRegistry();
        other.Open().Dispose();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"{other.ConnectionString};Pooling=False");
        connection.Open();
        const string Indexes = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
        Assert.Equal(connection.ReadTexts(Indexes), database.Connection.ReadTexts(Indexes));
    }

    [Fact]
    public void Standings_and_statuses_are_what_the_domain_says_of_the_certificates()
    {
        var certificates = database.Context.Certificates.AsNoTracking().OrderBy(row => row.Id).ToLookup(row => row.ProductId);
        var standings = database.Context.Standings.AsNoTracking().ToLookup(row => row.ProductId);
        var statuses = database.Context.CertificateStatuses.AsNoTracking().ToLookup(row => row.CertificateId);
        foreach (var product in database.Context.Products.AsNoTracking().Select(row => row.Id))
        {
            var rows = certificates[product].ToList();
            var standing = ProductStanding.Of(rows.Select(row => CertificateConclusions.StatementsOf(row).ToFacts()));
            foreach (var span in standings[product])
            {
                foreach (var day in new[] { span.FromDay, span.UntilDay })
                {
                    var expected = standing.At(day);
                    Assert.Equal(
                        (product, day, expected.IsCertified, expected.Stars?.Stars, expected.ShownStatus, expected.InForce is not null),
                        (product, day, span.Certified, span.Stars, span.Status, span.CertificateInForceId is not null));
                }
            }
            foreach (var (row, certificate) in rows.Zip(standing.Certificates))
            {
                Assert.All(statuses[row.Id], span => Assert.Equal(certificate.StatusAt(span.FromDay), span.Status));
                Assert.Equal((certificate.ValidFrom, certificate.ValidUntil), (row.ValidFrom, row.ValidUntil));
            }
        }
    }

    [Fact]
    public void Codes_and_numbers_are_readable_and_were_never_given_out()
    {
        var products = database.Context.Products.AsNoTracking().ToList();
        Assert.All(products, product => Assert.Equal(CodeKind.Product, RegistryCode.Parse(product.Code).Kind));
        Assert.All(products.Where(product => product.OfficialCode is not null), product =>
        {
            var code = OfficialProductCode.Parse(product.OfficialCode!);
            Assert.Equal(product.OfficialCodeKey, code.Text);
            Assert.True(string.CompareOrdinal(code.Commune.Text, "80000") >= 0, code.Text);
        });
        Assert.All(database.Context.ProductGtins.AsNoTracking(), row =>
        {
            var gtin = Gtin.Parse(row.Gtin);
            Assert.True(gtin.IsRestricted);
            Assert.Equal(row.FourteenDigits, gtin.FourteenDigits);
        });
        var organisations = database.Context.Producers.AsNoTracking().Where(row => row.TaxCode != null).ToList();
        Assert.All(organisations, producer => Assert.StartsWith("99", TaxCode.Parse(producer.TaxCode!).Text, StringComparison.Ordinal));
        Assert.All(organisations, producer =>
            Assert.True(producer.Kind is not (ProducerKind.BusinessHousehold or ProducerKind.ProductionHousehold or null), producer.Name));
        Assert.All(
            database.Context.Certificates.AsNoTracking().Where(row => row.DecisionNumber != null),
            row => Assert.Equal(row.DecisionKey, DecisionNumber.Parse(row.DecisionNumber!).Key));
    }

    [Fact]
    public void Names_are_in_the_form_in_which_text_is_kept_and_producers_kinds_are_those_of_their_names()
    {
        var producers = database.Context.Producers.AsNoTracking().ToList();
        Assert.All(producers, producer => Assert.True(producer.Name.IsNormalized(NormalizationForm.FormC), producer.Name));
        Assert.All(producers, producer => Assert.Equal(ProducerKinds.FindByLegalForm(ProducerName.Parse(producer.Name).Form), producer.Kind));
        Assert.All(
            database.Context.Products.AsNoTracking(),
            product => Assert.Equal(Ocop.Domain.Text.VietnameseText.Normalize(product.Name), product.Name));
    }

    [Fact]
    public void A_generated_registry_opens_and_its_products_are_found_by_words()
    {
        using var store = database.Open();
        using var snapshot = store.OpenSnapshot();

        Assert.Equal(database.Report.Counts, snapshot.Count());
        Assert.Equal(1, snapshot.Revision.Number);
        Assert.Empty(store.Opening.Migrations);
    }
}
