using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

/// <summary>
/// The counts of Đồng Tháp, reported on 21 February 2025: 47 certificates of 2021 revoked, 44 of three stars and 3 of
/// four; 41 not filed again after their 36 months, 6 failed. The certificates themselves are made for the test: their days
/// of issue, and which of them had four stars, are not published.
/// </summary>
public class RevokedAfterExpiryTests
{
    private const int NotFiledAgain = 41;
    private const int Failed = 6;
    private const int FourStars = 3;

    private static readonly LocalDate Reported = new(2025, 2, 21);
    private static readonly Certificate[] Made =
        [.. Enumerable.Range(0, NotFiledAgain + Failed).Select(number => Alone(MadeForTheTest(number)))];

    [Fact]
    public void The_shape_is_that_of_the_report()
    {
        Assert.Equal(47, Made.Length);
        Assert.Equal(44, Made.Count(certificate => certificate.Facts.Stars == StarRating.Three));
        Assert.Equal(3, Made.Count(certificate => certificate.Facts.Stars == StarRating.Four));
        Assert.Equal(41, Made.Count(certificate => certificate.Facts.Revocation!.Ground is null));
        Assert.Equal(6, Made.Count(certificate => certificate.Facts.Revocation!.Ground == RevocationGround.CriteriaNoLongerMet));
    }

    [Fact]
    public void What_ended_by_its_36_months_is_expired_until_the_act_and_revoked_by_it()
    {
        Assert.All(Made, certificate =>
        {
            Assert.Equal(CertificateStatus.Valid, certificate.StatusAt(certificate.ValidUntil!.Value));
            Assert.Equal(CertificateStatus.Expired, certificate.StatusAt(certificate.ValidUntil.Value.PlusDays(1)));
            Assert.Equal(CertificateStatus.Expired, certificate.StatusAt(Reported.PlusDays(-1)));
            Assert.Equal(CertificateStatus.Revoked, certificate.StatusAt(Reported));
        });
    }

    [Fact]
    public void The_acts_are_kept_apart_from_what_follows_from_the_dates()
    {
        Assert.Equal(47, Made.Count(certificate => certificate.Facts.Revocation is not null));
        Assert.All(Made, certificate => Assert.Equal(CertificateStatus.Expired, Validity.StatusAt(certificate.ValidFrom!.Value, Reported)));
    }

    [Fact]
    public void A_decision_to_revoke_what_has_expired_is_refused_as_such()
    {
        var decision = RevocationDecision.Create(RevocationGround.Other, Reported, AuthorityLevel.Province).Value;
        Assert.All(Made, certificate =>
        {
            var unrevoked = Alone(On(certificate.ValidFrom!.Value.ToString("uuuu-MM-dd", null), certificate.Facts.Stars));
            Assert.Equal(new RevocationOfEnded(Reported, CertificateStatus.Expired), decision.Check(unrevoked).Refusal);
        });
    }

    [Fact]
    public void A_report_without_the_days_of_the_acts_leaves_2025_open_until_its_own_day()
    {
        var facts = In(2021, StarRating.Three, Revocation.ReportedIn(Stated("2025-02-21")));
        Assert.Equal(
            ["2021-01-01..2025-02-20 Undated", "2025-02-21.. Revoked"],
            Print(Alone(facts))[^2..]);
        Assert.Equal(Certainty.CertainlyNot, Alone(facts).ForceAt(Day("2025-01-01")));
    }

    private static CertificateFacts MadeForTheTest(int number)
    {
        var issue = new LocalDate(2021, 1, 4).PlusDays(7 * number);
        return On(
            issue.ToString("uuuu-MM-dd", null),
            number < FourStars ? StarRating.Four : StarRating.Three,
            Revocation.On(Stated("2025-02-21"), number < NotFiledAgain ? null : RevocationGround.CriteriaNoLongerMet));
    }
}
