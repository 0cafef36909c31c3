using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Standings;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Who issued certificates, and the acts on them: read back as written, and used by standings.</summary>
public abstract class CertificateActSpecification(TestEngine engine)
{
    private static readonly LocalDate Issued = new(2023, 7, 1);

    [SkippableFact]
    public void What_no_source_tells_of_issuer_and_acts_is_null()
    {
        using var registry = OneCertificate(_ => { });
        var certificate = Read(registry, Issued);

        Assert.Null(certificate.Issuer);
        Assert.Null(certificate.RevokedBy);
        Assert.Null(certificate.RevocationDecision);
        Assert.Null(certificate.Facts.Revocation);
        Assert.Null(certificate.Facts.Extension);
    }

    [SkippableFact]
    public void An_issuer_is_named_as_it_was()
    {
        using var registry = OneCertificate(row =>
            (row.IssuerLevel, row.IssuerName, row.IssuerProvince) = (AuthorityLevel.District, "UBND huyện Cư Jút", "Đắk Nông"));

        Assert.Equal(Issuer.Create(AuthorityLevel.District, "UBND huyện Cư Jút", "Đắk Nông").Value, Read(registry, Issued).Issuer);
    }

    [SkippableFact]
    public void A_revocation_has_ground_decision_and_authority_and_ends_the_standing()
    {
        using var registry = OneCertificate(row =>
        {
            (row.Ending, row.EndedOn, row.RevocationGround) = (EndingKind.Revoked, "2026-06-10", RevocationGround.MarkMisuse);
            (row.RevocationDecision, row.RevokerLevel, row.RevokerName) = ("12/QĐ-UBND", AuthorityLevel.Province, "UBND tỉnh Lâm Đồng");
        });

        var before = Read(registry, new LocalDate(2026, 6, 9));
        var after = Read(registry, new LocalDate(2026, 6, 10));

        Assert.Equal((CertificateStatus.Valid, CertificateStatus.Revoked), (before.Status, after.Status));
        Assert.Equal((RevocationGround.MarkMisuse, new LocalDate(2026, 6, 10)), (after.Facts.Revocation!.Ground!.Value, after.Facts.Revocation.Day!.Value));
        Assert.Equal(("12/QĐ-UBND", "UBND tỉnh Lâm Đồng"), (after.RevocationDecision, after.RevokedBy!.Name));
    }

    [SkippableTheory]
    [InlineData("2026-09-30", "2026-09-30")]
    [InlineData(null, "2026-12-28")]
    public void An_extension_carries_the_certificate_on_and_moves_the_day_on_which_it_ends(string? until, string last)
    {
        var kind = until is null ? ExtensionKind.UntilDecided : ExtensionKind.UntilDay;
        var lastDay = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value;
        using var registry = OneCertificate(row =>
            (row.Extension, row.ExtendedUntil) = (kind, until is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value));

        Assert.Equal(CertificateStatus.Valid, Read(registry, new LocalDate(2026, 7, 1)).Status);
        Assert.Equal(CertificateStatus.Extended, Read(registry, new LocalDate(2026, 7, 2)).Status);
        Assert.Equal(CertificateStatus.Extended, Read(registry, lastDay).Status);
        Assert.Equal(CertificateStatus.Expired, Read(registry, lastDay.PlusDays(1)).Status);
        Assert.Equal([true, false], Expiring(registry, lastDay.PlusDays(-10), 10, 9));
    }

    [SkippableFact]
    public void A_decision_has_a_key_and_a_running_number_as_soon_as_it_has_a_number()
    {
        var row = new CertificateRow { Code = "", DecisionNumber = "số 1673/QĐ-UBND ngày 17/8/2022" };

        Assert.Equal(("1673/qd-ubnd", "1673"), (row.DecisionKey, row.DecisionSerial));
    }

    private static bool[] Expiring(TestRegistry registry, LocalDate day, params int[] within)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return Array.ConvertAll(within, days =>
            snapshot.Certificates.Count(new CertificateQuery(day) { Filter = CertificateFilters.ExpiringWithin(days, day) }) == 1);
    }

    private static CertificateRecord Read(TestRegistry registry, LocalDate day)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return snapshot.Certificates.ReadPage(new CertificateQuery(day), CertificateFields.All, CertificateOrder.ByCode, new PageRequest(2)).Rows.Single();
    }

    private TestRegistry OneCertificate(Action<CertificateRow> change)
    {
        var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("recognised_year", ""), ("recognised_date", "2023-07-01"), ("source_date", "")))).Dispose();
        registry.Write(write =>
        {
            var row = write.Context.Certificates.Single();
            change(row);
            write.Save();
            new StandingWriter(write).Write([.. write.Context.Products]);
        });
        return registry;
    }
}
