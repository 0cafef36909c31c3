using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class ProposedDossierTests
{
    [Fact]
    public void It_falls_into_the_round_that_is_next_to_close()
    {
        var round = Propose(First()).RoundIn(EvaluationRounds.ProvinceOf2026).Value;

        Assert.Equal(
            (2, 2026, Day("2026-10-30"), Day("2026-12-30")),
            (round.Round.Number, round.Year, round.ClosingDay, round.ResultDay));
    }

    [Fact]
    public void A_rating_follows_the_proposal()
    {
        Assert.Equal(
            new StepOutOfOrder("council's rating", Day("2026-06-21"), "proposal to the province", Day("2026-06-22")),
            Propose(First()).Rate(Outcome(FourStarAverage, 4, "2026-06-21")).Refusal);
    }

    [Fact]
    public void A_re_evaluation_is_decided_by_written_opinion_within_45_days()
    {
        var proposed = Propose(Reevaluation(4));

        Assert.Equal(Day("2026-08-06"), proposed.ReevaluationDue);
        Assert.Null(Propose(First()).ReevaluationDue);
        Assert.IsType<RatedForProvince>(proposed.Rate(Written(FourStarAverage, 4)).Value);
        Assert.IsType<RatedForProvince>(proposed.Rate(CouncilOutcome.Create(
            FourStarAverage, StarRating.Four, CouncilManner.MeetingAfterDivergence, Day("2026-07-15")).Value).Value);
    }

    [Fact]
    public void A_meeting_without_divergence_is_refused_for_a_re_evaluation()
    {
        var refusal = Propose(Reevaluation(4)).Rate(Outcome(FourStarAverage, 4)).Refusal!;

        Assert.Equal(new CouncilMannerNotProvided(RegistrationKind.Reevaluation, CouncilManner.Meeting), refusal);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 7.6", refusal.Article!.ToString());
    }

    [Fact]
    public void A_first_ranking_by_written_opinion_is_refused_unless_the_policy_allows_it()
    {
        Assert.Equal(
            new CouncilMannerNotProvided(RegistrationKind.First, CouncilManner.WrittenOpinion),
            Propose(First()).Rate(Written(FourStarAverage, 4)).Refusal);
        Assert.IsType<RatedForProvince>(
            Propose(First(policy: new() { AllowsWrittenOpinionAlways = true })).Rate(Written(FourStarAverage, 4)).Value);
    }

    [Fact]
    public void Five_stars_are_re_evaluated_by_the_ministry_without_the_province_s_council()
    {
        var proposed = Propose(Reevaluation(5));
        var forwarded = proposed.ForwardReevaluation(
            Hand("2026-06-30", 5, DossierPaper.Letter, DossierPaper.AdvisoryAgencyReport)).Value;

        Assert.Equal(new FiveStarsReevaluatedByMinistry("Cá kho làng Vũ Đại"), proposed.Rate(Written(92, 5)).Refusal);
        Assert.Equal((DossierStage.ProposedFiveStar, Day("2026-08-14")), (forwarded.Stage, forwarded.ReevaluationDue));
        Assert.IsType<RatedFiveStars>(forwarded.Rate(Written(93, 5)).Value);
    }

    [Fact]
    public void No_other_dossier_gets_to_the_ministry_past_the_council()
    {
        var refusal = Propose(First()).ForwardReevaluation(MinistryPapers()).Refusal!;

        Assert.Equal(new CouncilSkipped("Cá kho làng Vũ Đại"), refusal);
        Assert.Equal(new CouncilSkipped("Cá kho làng Vũ Đại"), Propose(Reevaluation(4)).ForwardReevaluation(MinistryPapers()).Refusal);
    }
}
