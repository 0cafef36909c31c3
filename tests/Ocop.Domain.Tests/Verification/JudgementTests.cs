using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Verification;

namespace Ocop.Domain.Tests.Verification;

public sealed class JudgementTests
{
    private static readonly LocalDate Inside = new(2024, 6, 1);
    private static readonly LocalDate After = new(2026, 7, 1);

    [Fact]
    public void A_certificate_in_force_is_valid_for_its_stars_and_for_fewer()
    {
        var standing = Dated(StarRating.Four);

        Assert.Equal(Verdict.Valid, Judgement.Of(standing, StarRating.Four, Inside).Verdict);
        Assert.Equal(Verdict.Valid, Judgement.Of(standing, StarRating.Three, Inside).Verdict);
        Assert.Equal(Verdict.Valid, Judgement.Of(standing, null, Inside).Verdict);
    }

    [Fact]
    public void More_stars_than_the_certificate_in_force_has_are_overstated()
    {
        var judgement = Judgement.Of(Dated(StarRating.Four), StarRating.Five, Inside);

        Assert.Equal(Verdict.StarsOverstated, judgement.Verdict);
        Assert.Equal(
            "The certificate in force has 4 stars, not 5 stars. Issued on 2023-05-10; its 36 months end on 2026-05-10 (Decision 148/QĐ-TTg).",
            judgement.Reason);
    }

    [Fact]
    public void An_ended_certificate_answers_its_own_verdict_whatever_is_claimed()
    {
        Assert.Equal(Verdict.Expired, Judgement.Of(Dated(StarRating.Four), StarRating.Five, After).Verdict);
    }

    [Fact]
    public void Stars_that_no_source_states_confirm_nothing()
    {
        var judgement = Judgement.Of(Dated(null), StarRating.Four, Inside);

        Assert.Equal(Verdict.Unknown, judgement.Verdict);
        Assert.EndsWith("Its stars are not known, so the claim of 4 stars is neither confirmed nor denied.", judgement.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Valid, Judgement.Of(Dated(null), null, Inside).Verdict);
        Assert.Equal(Verdict.Expired, Judgement.Of(Dated(null), StarRating.Four, After).Verdict);
    }

    [Fact]
    public void Stars_that_every_certificate_has_are_confirmed_though_no_source_states_them()
    {
        var judgement = Judgement.Of(Dated(null), StarRating.Three, Inside);

        Assert.Equal(Verdict.Valid, judgement.Verdict);
        Assert.EndsWith("Its stars are not known, but no certificate has fewer than 3 stars.", judgement.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_confirms_no_stars_that_no_source_states()
    {
        var issue = IssueDate.On(new LocalDate(2023, 6, 1)).Value;
        var extended = ProductStanding.Of(CertificateFacts.Create(issue).Value.WithExtension(Extension.UntilDecided).Value);

        Assert.Equal(Verdict.Unknown, Judgement.Of(extended, StarRating.Five, After).Verdict);
        Assert.Equal(Verdict.Extended, Judgement.Of(extended, StarRating.Three, After).Verdict);
    }

    [Fact]
    public void A_product_without_certificate_was_never_certified()
    {
        var judgement = Judgement.Of(ProductStanding.Of(), StarRating.Three, Inside);

        Assert.Equal(new Judgement(Verdict.NeverCertified, "The product is recorded, but no certificate of it is."), judgement);
    }

    [Fact]
    public void A_certificate_of_unknown_day_is_undated()
    {
        var facts = CertificateFacts.Create(IssueDate.Unknown, StarRating.Four).Value;

        Assert.Equal(Verdict.Undated, Judgement.Of(ProductStanding.Of(facts), null, Inside).Verdict);
    }

    [Fact]
    public void A_certificate_in_force_either_way_is_valid_though_it_is_not_known_whether_it_is_extended()
    {
        var issue = IssueDate.InMonth(new YearMonth(2023, 6)).Value;
        var facts = CertificateFacts.Create(issue, StarRating.Four).Value.WithExtension(Extension.UntilDecided).Value;
        var day = new LocalDate(2026, 6, 15);
        var judgement = Judgement.Of(ProductStanding.Of(facts), StarRating.Four, day);

        Assert.Equal(Verdict.Valid, judgement.Verdict);
        Assert.Contains("so it is in force on 2026-06-15 either way", judgement.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdict_and_its_reason_are_of_the_same_day()
    {
        var judgement = Judgement.Of(Dated(StarRating.Four), StarRating.Four, new LocalDate(2030, 1, 1));
        Assert.Equal(
            new Judgement(
                Verdict.Expired,
                "Issued on 2023-05-10; its 36 months ended on 2026-05-10 (Decision 26/2026/QĐ-TTg, article 12)."),
            judgement);
    }

    [Fact]
    public void A_claim_about_one_certificate_is_judged_by_it_whatever_others_the_product_has()
    {
        var standing = ProductStanding.Of(
            CertificateFacts.Create(IssueDate.On(new LocalDate(2021, 8, 5)).Value, StarRating.Three).Value,
            CertificateFacts.Create(IssueDate.On(new LocalDate(2023, 3, 1)).Value, StarRating.Four).Value);

        Assert.Equal(Verdict.Valid, Judgement.Of(standing.Certificates[0], new LocalDate(2023, 2, 28)).Verdict);
        Assert.Equal(Verdict.Superseded, Judgement.Of(standing.Certificates[0], new LocalDate(2023, 3, 1)).Verdict);
        Assert.Equal(Verdict.NotYetValid, Judgement.Of(standing.Certificates[1], new LocalDate(2023, 2, 28)).Verdict);
        Assert.Equal(standing.Certificates[1].ReasonAt(Inside), Judgement.Of(standing.Certificates[1], Inside).Reason);
    }

    private static ProductStanding Dated(StarRating? stars) =>
        ProductStanding.Of(CertificateFacts.Create(IssueDate.On(new LocalDate(2023, 5, 10)).Value, stars).Value);
}
