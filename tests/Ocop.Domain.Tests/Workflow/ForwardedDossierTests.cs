using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class ForwardedDossierTests
{
    [Fact]
    public void It_falls_into_the_ministry_s_next_round()
    {
        var round = Forward(First()).RoundIn(EvaluationRounds.MinistryOf2026).Value;

        Assert.Equal((1, Day("2026-07-29"), Day("2026-09-29")), (round.Round.Number, round.LastFilingDay, round.LastResultDay));
    }

    [Fact]
    public void Five_stars_are_the_ministry_s_to_recognise()
    {
        var rated = Assert.IsType<RatedFiveStars>(Forward(First()).Rate(Outcome(90, 5, "2026-09-01")).Value);
        var recognition = rated.Recognise(MinistryNumber, Day("2026-09-20")).Value;

        Assert.Equal(DossierStage.ProposedFiveStar, rated.Stage);
        Assert.Equal(
            (StarRating.Five, AuthorityLevel.Ministry, Day("2029-09-20")),
            (recognition.Stars, recognition.Authority.Level, recognition.LastValidDay));
        Assert.Equal("late", rated.Decline("late", Day("2026-09-20")).Value.Reason);
    }

    [Fact]
    public void Below_90_it_goes_back_and_the_chair_recognises_by_the_ministry_s_result()
    {
        var returned = Return(First(), Outcome(89.99m, 4, "2026-09-01"));
        var recognition = returned.Recognise(Number, Day("2026-09-20")).Value;

        Assert.Equal(DossierStage.CouncilPassed, returned.Stage);
        Assert.Equal((StarRating.Four, AuthorityLevel.Province), (recognition.Stars, recognition.Authority.Level));
        Assert.Equal("not made any more", returned.Decline("not made any more", Day("2026-09-20")).Value.Reason);
    }

    [Fact]
    public void Ninety_with_a_floor_not_met_goes_back_too()
    {
        Assert.Equal(StarRating.Four, Return(First(), Outcome(91, 4, "2026-09-01")).Outcome.Stars);
    }

    [Fact]
    public void A_result_without_recognisable_stars_recognises_nothing()
    {
        var returned = Return(First(), Outcome(45, 2, "2026-09-01"));
        var refusal = returned.Recognise(Number, Day("2026-09-20")).Refusal!;

        Assert.Equal(DossierStage.Candidate, returned.Stage);
        Assert.Equal(new NoStarsToRecognise(StarRating.Create(2).Value), refusal);
        Assert.Equal("A result of 2 stars recognises nothing; the province recognises 3 or 4 stars.", refusal.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 7.4g", refusal.Article!.ToString());
        Assert.Equal(new NoStarsToRecognise(null), Return(First(), Outcome(45, null, "2026-09-01")).Recognise(Number, Day("2026-09-20")).Refusal);
    }

    [Fact]
    public void A_result_that_is_no_upgrade_leaves_the_certificate_in_force()
    {
        Assert.Equal(
            new UpgradeWithoutMoreStars(StarRating.Four, StarRating.Four),
            Return(Upgrade(4), Outcome(85, 4, "2026-09-01")).Recognise(Number, Day("2026-09-20")).Refusal);
    }

    [Fact]
    public void The_province_may_evaluate_for_itself()
    {
        var returned = Return(First(), Outcome(45, 2, "2026-09-01"));
        var anew = returned.EvaluateAnew(Day("2026-09-10")).Value;

        Assert.Same(returned, anew.Returned);
        Assert.Null(anew.Report);
        Assert.IsType<RatedForProvince>(anew.Rate(Outcome(72, 4, "2026-10-01")).Value);
        Assert.Equal(
            new StepOutOfOrder("province's own evaluation", Day("2026-08-31"), "ministry's rating", Day("2026-09-01")),
            returned.EvaluateAnew(Day("2026-08-31")).Refusal);
    }

    [Fact]
    public void Five_stars_lost_at_the_ministry_may_be_rated_by_the_province()
    {
        var forwarded = Propose(Reevaluation(5)).ForwardReevaluation(
            Hand("2026-06-30", 5, DossierPaper.Letter, DossierPaper.AdvisoryAgencyReport)).Value;
        var returned = Assert.IsType<ReturnedToProvince>(forwarded.Rate(Written(80, 4)).Value);

        Assert.IsType<RatedForProvince>(returned.EvaluateAnew(Day("2026-07-20")).Value.Rate(Written(81, 4, "2026-07-25")).Value);
    }

    [Theory]
    [InlineData("2361/QĐ-UBND", true)]
    [InlineData("2361/QĐ-TTg", true)]
    [InlineData("2361/QĐ-BNNMT", false)]
    [InlineData("2361", false)]
    public void Five_stars_are_recognised_by_no_other_body_s_decision(string printed, bool isRefused)
    {
        var rated = Assert.IsType<RatedFiveStars>(Forward(First()).Rate(Outcome(90, 5, "2026-09-01")).Value);
        var number = DecisionNumber.Parse(printed);

        Assert.Equal(
            isRefused ? new DecisionOfOtherIssuer(number, AuthorityLevel.Ministry) : null,
            rated.Recognise(number, Day("2026-09-20")).Refusal);
    }

    [Fact]
    public void A_rating_follows_the_forwarding()
    {
        Assert.Equal(
            new StepOutOfOrder("ministry's rating", Day("2026-07-19"), "forwarding to the ministry", Day("2026-07-20")),
            Forward(First()).Rate(Outcome(92, 5, "2026-07-19")).Refusal);
    }
}
