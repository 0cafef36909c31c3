using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class RevocationDecisionTests
{
    private static readonly LocalDate Decided = Day("2026-09-20");
    private static readonly Certificate FourStars = Alone(On("2025-05-07", StarRating.Four));

    [Fact]
    public void A_decision_within_15_days_is_in_time()
    {
        var finding = Decision(established: "2026-09-05").Check(FourStars).Value;
        Assert.Equal(Day("2026-09-20"), finding.Decision.DueBy);
        Assert.Equal(0, finding.DaysLate);
        Assert.False(finding.IsLate);
        Assert.Equal(Certainty.Certainly, finding.InForce);
        Assert.Equal("Revoked on 2026-09-20, within the term until 2026-09-20 (Decision 26/2026/QĐ-TTg, article 8.1c).", finding.ToString());
    }

    [Fact]
    public void A_late_decision_is_valid_and_found_late()
    {
        var finding = Decision(established: "2026-09-02").Check(FourStars).Value;
        Assert.Equal(3, finding.DaysLate);
        Assert.True(finding.IsLate);
        Assert.Equal(
            "Revoked on 2026-09-20, 3 days after the term that ended on 2026-09-17 (Decision 26/2026/QĐ-TTg, article 8.1c).",
            finding.ToString());
    }

    [Fact]
    public void Without_its_beginning_nothing_is_known_of_the_term()
    {
        var finding = Decision().Check(FourStars).Value;
        Assert.Null(finding.DaysLate);
        Assert.False(finding.IsLate);
        Assert.Equal("Revoked on 2026-09-20, by a term of which nothing is known (Decision 26/2026/QĐ-TTg, article 8.1c).", finding.ToString());
    }

    [Fact]
    public void The_decision_becomes_a_revocation_from_its_day_on()
    {
        var revocation = Decision().ToRevocation();
        Assert.Equal(Revocation.On(Stated("2026-09-20"), RevocationGround.LawBreach), revocation);
        Assert.Equal("2026-09-20.. Revoked", Print(Alone(On("2025-05-07", StarRating.Four, revocation)))[^1]);
    }

    [Theory]
    [InlineData(3, AuthorityLevel.Province, true)]
    [InlineData(4, AuthorityLevel.Province, true)]
    [InlineData(5, AuthorityLevel.Province, false)]
    [InlineData(5, AuthorityLevel.Ministry, true)]
    [InlineData(4, AuthorityLevel.Ministry, false)]
    [InlineData(3, AuthorityLevel.District, false)]
    [InlineData(5, AuthorityLevel.Centre, false)]
    [InlineData(null, AuthorityLevel.Province, true)]
    [InlineData(null, AuthorityLevel.Ministry, true)]
    [InlineData(null, AuthorityLevel.District, false)]
    public void The_stars_decide_who_revokes(int? stars, AuthorityLevel by, bool isRight)
    {
        StarRating? rating = stars is { } number ? StarRating.Create(number).Value : null;
        var refusal = Decision(by).Check(Alone(On("2025-05-07", rating))).Refusal;
        Assert.Equal(isRight ? null : new RevokedByWrongAuthority(by, rating, Decided), refusal);
    }

    [Fact]
    public void The_refusal_names_level_stars_and_article()
    {
        var refusal = new RevokedByWrongAuthority(AuthorityLevel.District, StarRating.Three, Decided);
        Assert.Equal(
            "On 2026-09-20 the district could not revoke a certificate of 3 stars: the province revokes 3 and 4 stars, the ministry 5.",
            refusal.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 8.2", refusal.Article!.ToString());
        Assert.Contains("a certificate of unstated stars:", new RevokedByWrongAuthority(AuthorityLevel.District, null, Decided).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_or_before_the_day_of_issue_is_refused()
    {
        var certificate = Alone(On("2026-09-20", StarRating.Four));
        Assert.Equal(new RevocationBeforeIssue(Decided, certificate.Facts.Issue), Decision().Check(certificate).Refusal);
        Assert.Equal(
            "The revocation was decided on 2026-09-20, yet the certificate was issued on 2026-09-20.",
            new RevocationBeforeIssue(Decided, certificate.Facts.Issue).Message);
        Assert.Null(Decision().Check(Alone(On("2026-09-19", StarRating.Four))).Refusal);
    }

    [Fact]
    public void A_certificate_that_is_over_cannot_be_revoked()
    {
        Assert.Equal(new RevocationOfEnded(Decided, CertificateStatus.Expired), Decision().Check(Alone(On("2023-09-19"))).Refusal);
        Assert.Null(Decision().Check(Alone(On("2023-09-20", StarRating.Four))).Refusal);
        var revoked = Alone(On("2025-05-07", null, Revocation.On(Stated("2026-09-01"))));
        Assert.Equal(new RevocationOfEnded(Decided, CertificateStatus.Revoked), Decision().Check(revoked).Refusal);
        var superseded = ProductStanding.Of(On("2025-05-07"), On("2026-08-05")).Certificates[0];
        Assert.Equal(new RevocationOfEnded(Decided, CertificateStatus.Superseded), Decision().Check(superseded).Refusal);
        Assert.Equal(
            "On 2026-09-20 there was nothing left to revoke: the certificate was replaced by a later one.",
            new RevocationOfEnded(Decided, CertificateStatus.Superseded).Message);
    }

    [Fact]
    public void A_certificate_of_which_only_the_year_is_known_may_be_over()
    {
        Assert.Equal(Certainty.Possibly, Decision().Check(Alone(In(2023, StarRating.Four))).Value.InForce);
    }

    [Fact]
    public void An_extended_certificate_can_be_revoked()
    {
        var extended = Alone(On("2023-06-01", StarRating.Four).WithExtension(Extension.UntilDecided).Value);
        Assert.Equal(Certainty.Certainly, Decision().Check(extended).Value.InForce);
    }

    [Fact]
    public void A_decision_older_than_what_it_rests_on_is_refused()
    {
        var refusal = RevocationDecision.Create(RevocationGround.ProductionEnded, Decided, AuthorityLevel.Province, Day("2026-09-21")).Refusal;
        Assert.Equal(new RevocationBeforeBasis(Decided, RevocationBasis.CommuneConfirmation, Day("2026-09-21")), refusal);
        Assert.Equal("The revocation was decided on 2026-09-20, before the commune's confirmation of 2026-09-21.", refusal!.Message);
        Assert.Equal(
            "The revocation was decided on 2026-09-20, before the authority's conclusion of 2026-09-21.",
            new RevocationBeforeBasis(Decided, RevocationBasis.AuthorityConclusion, Day("2026-09-21")).Message);
        Assert.Equal(
            new YearOutOfRange(1999),
            RevocationDecision.Create(RevocationGround.Other, new LocalDate(1999, 1, 1), AuthorityLevel.Province).Refusal);
    }

    [Fact]
    public void Before_22_May_2026_neither_authority_nor_term_is_recorded()
    {
        var decision = RevocationDecision.Create(
            RevocationGround.LawBreach, Day("2026-05-21"), AuthorityLevel.District, Day("2026-01-01")).Value;
        Assert.Null(decision.DueBy);
        Assert.Null(decision.Check(FourStars).Value.DaysLate);
        Assert.Equal(new RevocationRuleNotRecorded(Day("2026-05-21")), RevokingAuthority.For(StarRating.Four, Day("2026-05-21")).Refusal);
        Assert.Equal(AuthorityLevel.Province, RevokingAuthority.For(StarRating.Four, Day("2026-05-22")).Value);
        Assert.Equal(
            "Who revoked certificates on 2026-05-21 is not recorded; the rule known is of 2026-05-22.",
            new RevocationRuleNotRecorded(Day("2026-05-21")).Message);
        var two = StarRating.Create(2).Value;
        Assert.Equal(new StarsNotCertifiable(two), RevokingAuthority.For(two, Decided).Refusal);
    }

    private static RevocationDecision Decision(AuthorityLevel by = AuthorityLevel.Province, string? established = null) =>
        RevocationDecision.Create(RevocationGround.LawBreach, Decided, by, established is null ? null : Day(established)).Value;
}
