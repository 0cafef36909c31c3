using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Law;

public class TransitionTests
{
    [Theory]
    [InlineData(RegistrationKind.First, "2019-08-21", "2023-02-23", "2019")]
    [InlineData(RegistrationKind.First, "2023-02-24", "2026-05-21", "2023")]
    [InlineData(RegistrationKind.First, "2026-05-21", "2026-05-22", "2023")]
    [InlineData(RegistrationKind.First, "2026-05-21", "2026-07-21", "2023")]
    [InlineData(RegistrationKind.Upgrade, "2025-01-01", "2026-07-21", "2023")]
    [InlineData(RegistrationKind.Reevaluation, "2026-05-21", "2026-06-21", "2023")]
    [InlineData(RegistrationKind.First, "2026-05-22", "2026-05-22", "2026")]
    [InlineData(RegistrationKind.First, "2026-05-22", "2026-07-01", "2026")]
    [InlineData(RegistrationKind.Upgrade, "2026-07-21", "2026-07-21", "2026")]
    [InlineData(RegistrationKind.Reevaluation, "2026-06-01", "2028-01-01", "2026")]
    public void A_dossier_is_ranked_under_the_edition_in_force_when_it_was_filed(
        RegistrationKind kind, string filed, string scored, string expected)
    {
        Assert.Equal(expected, Transition.EditionFor(kind, Day(filed), Day(scored)).Value.Key);
    }

    [Theory]
    [InlineData(RegistrationKind.First, "2026-07-22", "2026-07-21")]
    [InlineData(RegistrationKind.Upgrade, "2026-07-22", "2026-07-21")]
    [InlineData(RegistrationKind.Reevaluation, "2026-06-22", "2026-06-21")]
    public void Scored_after_the_term_is_refused_with_its_last_day(RegistrationKind kind, string scored, string lastDay)
    {
        var refusal = Transition.EditionFor(kind, Day("2026-05-21"), Day(scored)).Refusal;
        Assert.Equal(new TransitionTermOver(kind, Day(scored), Day(lastDay)), refusal);
        Assert.Equal(
            $"A dossier filed before 2026-05-22 was to be scored under the former rules until {lastDay}, and this one was scored on {scored}.",
            refusal!.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 12", refusal.Article!.ToString());
    }

    [Theory]
    [InlineData("2023-02-23", "2023-02-24")]
    [InlineData("2022-01-01", "2026-06-01")]
    public void The_passage_from_1048_is_not_guessed(string filed, string scored)
    {
        var refusal = Transition.EditionFor(RegistrationKind.First, Day(filed), Day(scored)).Refusal;
        Assert.Equal(new TransitionNotRecorded(Day(filed), Day(scored)), refusal);
        Assert.Equal(
            $"The dossier was filed on {filed} under 1048/QĐ-TTg and scored on {scored}; which rules such a dossier followed is not recorded.",
            refusal!.Message);
    }

    [Fact]
    public void Days_in_the_wrong_order_or_before_the_first_edition_are_refused()
    {
        var refusal = Transition.EditionFor(RegistrationKind.First, Day("2026-06-02"), Day("2026-06-01")).Refusal;
        Assert.Equal(new ScoredBeforeFiled(Day("2026-06-02"), Day("2026-06-01")), refusal);
        Assert.Equal("The dossier was scored on 2026-06-01, before it was filed on 2026-06-02.", refusal!.Message);
        Assert.Equal(
            new NoEditionInForce(Day("2019-08-20")),
            Transition.EditionFor(RegistrationKind.First, Day("2019-08-20"), Day("2019-09-01")).Refusal);
    }

    [Fact]
    public void Other_terms_replace_the_default()
    {
        Assert.Equal(new TransitionTerms(Day("2026-07-21"), Day("2026-06-21")), TransitionTerms.Default);
        var terms = TransitionTerms.Default with { ReevaluationUntil = Day("2026-06-22") };
        Assert.Equal(Edition.Of2023, Transition.EditionFor(RegistrationKind.Reevaluation, Day("2026-05-01"), Day("2026-06-22"), terms).Value);
    }

    [Fact]
    public void No_terms_touch_a_dossier_scored_before_the_new_rules()
    {
        var terms = new TransitionTerms(Day("2026-01-01"), Day("2026-01-01"));
        Assert.Equal(Edition.Of2023, Transition.EditionFor(RegistrationKind.First, Day("2026-03-01"), Day("2026-05-21"), terms).Value);
    }

    [Fact]
    public void Stars_granted_before_stay_valid_to_the_end_of_their_own_term()
    {
        var certificate = Alone(On("2025-06-19", StarRating.Four)); // 858/QĐ-UBND, Đắk Nông
        Assert.All(
            ["2026-05-21", "2026-05-22", "2026-07-22", "2028-06-19"],
            day => Assert.Equal(CertificateStatus.Valid, certificate.StatusAt(Day(day))));
    }

    [Fact]
    public void The_misprint_of_article_11_is_noted_and_not_followed()
    {
        Assert.Equal(new LocalDate(2023, 2, 24), LegalInstrument.Decision148Of2023.InForceFrom);
        Assert.Equal(
            "Article 11 of 26/2026/QĐ-TTg once prints the date of 148/QĐ-TTg as 24 February 2025; the decision is of 24 February 2023.",
            Transition.Notes[0]);
    }
}
