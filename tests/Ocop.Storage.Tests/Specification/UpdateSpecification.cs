using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>How later states of a data set and further data sets reach what is recorded.</summary>
public abstract class UpdateSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2022, 6, 1);
    private static readonly Instant Later = FixedClock.Start + Duration.FromDays(30);

    [SkippableFact]
    public void Rows_of_equal_name_producer_and_place_are_one_product_with_several_certificates()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet(
            "set",
            CsvFile.Row(("recognised_year", "2018"), ("star", "3")),
            CsvFile.Row(("product_name", "GẠO Một Bụi Đỏ"), ("recognised_year", "2021"), ("star", "4")));

        using var store = registry.Open(set);
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.All);

        Assert.Equal(new RegistryCounts(1, 1, 2, 0), store.Opening.Counts);
        Assert.Equal((4, true), (product.Stars, product.Certified));
        Assert.Equal(
            [4, 3], snapshot.Certificates.FindByProducts([product.Id], Day, CertificateFields.Stars).Select(certificate => certificate.Stars));
    }

    [SkippableFact]
    public void Units_that_no_source_prints_together_make_no_place_of_a_producer()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet(
            "set",
            CsvFile.Row(("commune", "đặc khu Vĩnh Lộc"), ("district", "")),
            CsvFile.Row(("product_name", "Gạo Một Bụi Trắng"), ("commune", "")));

        using var store = registry.Open(set);
        using var snapshot = store.OpenSnapshot();
        var producer = snapshot.Producers.FindByCode(RegistryCode.ForProducer("HTX Vĩnh Cường", "Bạc Liêu").Text, ProducerFields.All)!;

        Assert.Equal(new PrintedPlace(null, null, "Bạc Liêu"), producer.Place);
    }

    [SkippableFact]
    public void Rows_of_one_producer_and_province_are_one_producer_whose_place_is_what_they_agree_on()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet(
            "set",
            CsvFile.Row(("commune", "xã Lộc Ninh")),
            CsvFile.Row(("product_name", "Gạo Một Bụi Trắng"), ("commune", "xã Vĩnh Lộc")));

        using var store = registry.Open(set);
        using var snapshot = store.OpenSnapshot();
        var producer = snapshot.Producers.FindByCode(RegistryCode.ForProducer("HTX Vĩnh Cường", "Bạc Liêu").Text, ProducerFields.All)!;

        Assert.Equal(new PrintedPlace(null, "huyện Hồng Dân", "Bạc Liêu"), producer.Place);
        Assert.Equal(("95", "96"), (producer.ProvinceBefore2025, producer.ProvinceFrom2025));
    }

    [SkippableFact]
    public void A_changed_state_updates_what_changed_and_keeps_code_and_birth()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(), CsvFile.Row(("product_name", "Muối")))).Dispose();
        registry.Clock.Now = Later;

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row(("star", "5"), ("score", "91.50")), CsvFile.Row(("product_name", "Muối"))));
        using var snapshot = store.OpenSnapshot();
        var changed = Single(snapshot, ProductFields.All);
        var kept = Single(snapshot, ProductFields.All, "Muối");
        var certificate = Assert.Single(snapshot.Certificates.FindByProducts([changed.Id], Day, CertificateFields.All));

        Assert.Equal(new RegistryRevision(2, Later), snapshot.Revision);
        Assert.Equal(new RegistryCounts(2, 1, 2, 0), store.Opening.Counts);
        Assert.Equal((5, FixedClock.Start, Later, 2L), (changed.Stars, changed.CreatedAt, changed.UpdatedAt, changed.Revision));
        Assert.Equal((5, 91.50m, FixedClock.Start, Later), (certificate.Stars, certificate.Score, certificate.CreatedAt, certificate.UpdatedAt));
        Assert.Equal((4, FixedClock.Start, 1L), (kept.Stars, kept.UpdatedAt, kept.Revision));
    }

    [SkippableFact]
    public void Records_that_a_later_state_leaves_out_stay()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(), CsvFile.Row(("product_name", "Muối")))).Dispose();

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row()));

        Assert.Equal(new RegistryCounts(2, 1, 2, 0), store.Opening.Counts);
    }

    [SkippableFact]
    public void What_a_later_state_does_not_state_stays_as_it_was_stated()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("product_group", "Thực phẩm")))).Dispose();

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row(("star", ""), ("producer_kind", ""))));
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.All);

        Assert.Equal((4, "Thực phẩm"), (product.Stars, product.GroupAsPrinted));
        Assert.Equal("Hợp tác xã", Assert.Single(snapshot.Producers.FindByIds([product.ProducerId!.Value], ProducerFields.All)).KindAsPrinted);
    }

    [SkippableFact]
    public void A_stated_day_replaces_the_year_of_the_same_certificate()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row(("recognised_date", "2021-03-05"))));
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.None);
        var certificate = Assert.Single(snapshot.Certificates.FindByProducts([product.Id], Day, CertificateFields.All));

        Assert.Equal((new LocalDate(2021, 3, 5), new LocalDate(2024, 3, 5)), (certificate.ValidFrom, certificate.ValidUntil));
        Assert.Equal(CertificateStatus.Valid, certificate.Status);
    }

    [SkippableFact]
    public void A_corrected_source_date_corrects_what_followed_from_it()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("recognised_year", "2021"), ("source_date", "2021-02")))).Dispose();

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row(("recognised_year", "2021"), ("source_date", "2021-09"))));
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.None);
        var facts = Assert.Single(snapshot.Certificates.FindByProducts([product.Id], Day, CertificateFields.Facts)).Facts;

        Assert.Equal((new LocalDate(2021, 1, 1), new LocalDate(2021, 9, 30)), (facts.Issue.Earliest, facts.Issue.Latest));
        Assert.Equal("2021-09", Assert.Single(snapshot.Sources.FindByRecords(RecordKind.Product, [product.Id])).PrintedDate);
    }

    [SkippableFact]
    public void A_revocation_reported_later_ends_the_certificate_from_a_day_that_is_not_certain()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();

        using var store = registry.Open(registry.DataSet(
            "other", CsvFile.Row(("status", "revoked"), ("source_url", "https://example.test/thu-hoi"), ("source_date", "2022-10-05"))));
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.None);

        Assert.Equal(CertificateStatus.Undated, StatusAt(snapshot, product.Id, new LocalDate(2022, 10, 4)));
        Assert.Equal(CertificateStatus.Revoked, StatusAt(snapshot, product.Id, new LocalDate(2022, 10, 5)));
        Assert.Equal(2, snapshot.Sources.FindByRecords(RecordKind.Product, [product.Id]).Count);
    }

    [SkippableFact]
    public void A_statement_that_what_is_recorded_rules_out_is_refused()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("recognised_date", "2021-08-01")))).Dispose();
        var late = registry.DataSet(
            "late", CsvFile.Row(("status", "revoked"), ("source_url", "https://example.test/thu-hoi"), ("source_date", "2021-03")));

        var refusal = Assert.Throws<Storage.DataSets.UnreadableRowException>(() => registry.Open(late));

        Assert.Equal(
            $"{late}, line 2: recognised_year is '2021', expected a year that the other dates allow. The certificate was issued on "
            + "2021-08-01, yet what is said of it allows no day after 2021-03-30.",
            refusal.Message);
    }

    [SkippableFact]
    public void A_dossier_keeps_its_furthest_stage_and_recognition_adds_a_certificate()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("status", "council_passed"), ("star", "3")))).Dispose();

        using var store = registry.Open(
            registry.DataSet("candidates", CsvFile.Row(("status", "candidate"), ("star", ""))), registry.DataSet("set", CsvFile.Row()));
        using var snapshot = store.OpenSnapshot();
        var product = Single(snapshot, ProductFields.Certified);
        var dossier = Assert.Single(snapshot.Dossiers.FindByProducts([product.Id]));

        Assert.Equal((Ocop.Domain.DossierStage.CouncilPassed, 3), (dossier.Stage, dossier.StarsProposed));
        Assert.Equal(new RegistryCounts(1, 1, 1, 1), store.Opening.Counts);
        Assert.True(product.Certified);
    }

    [SkippableFact]
    public void A_name_spelled_differently_is_found_by_its_new_spelling()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(), CsvFile.Row(("product_name", "Muối")))).Dispose();

        using var store = registry.Open(registry.DataSet("set", CsvFile.Row(("producer_name", "htx VĨNH CƯỜNG"))));
        using var snapshot = store.OpenSnapshot();

        Assert.Equal(["Gạo Một Bụi Đỏ", "Muối"], Search(snapshot, "vinh cuong").Order(StringComparer.Ordinal));
        Assert.Equal("htx VĨNH CƯỜNG", Assert.Single(snapshot.Producers.ReadPage(
            new ProducerQuery(), ProducerFields.All, ProducerOrder.ByCode, new PageRequest(9)).Rows).Name);
    }

    [SkippableFact]
    public void A_snapshot_keeps_its_revision_while_another_writes()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("set", CsvFile.Row()));
        using var before = store.OpenSnapshot();
        Assert.Equal(1, before.Revision.Number);

        registry.Open(registry.DataSet("other", CsvFile.Row(("product_name", "Muối")))).Dispose();
        using var after = store.OpenSnapshot();

        Assert.Equal((1, 1L), (before.Products.Count(new ProductQuery(Day)), before.Revision.Number));
        Assert.Equal((2, 2L), (after.Products.Count(new ProductQuery(Day)), after.Revision.Number));
    }

    private static ProductRecord Single(RegistrySnapshot snapshot, ProductFields fields, string name = "Gạo Một Bụi Đỏ") =>
        snapshot.Products.FindByCode(
            RegistryCode.ForProduct(name, "HTX Vĩnh Cường", new PrintedPlace(null, "huyện Hồng Dân", "Bạc Liêu")).Text, Day, fields)!;

    private static CertificateStatus StatusAt(RegistrySnapshot snapshot, long productId, LocalDate day) =>
        Assert.Single(snapshot.Certificates.FindByProducts([productId], day, CertificateFields.Status)).Status;

    private static IEnumerable<string> Search(RegistrySnapshot snapshot, string text)
    {
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        return snapshot.Products.ReadPage(
            new ProductQuery(Day) { Search = words }, ProductFields.Name, ProductOrder.ByRelevance, new PageRequest(10)).Rows.Select(row => row.Name);
    }
}
