using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class ProvinceRatingTests
{
    [Theory]
    [InlineData("29.99", 1, "A rating of 1 star gets no decision; 3 stars or more do.")]
    [InlineData("49.99", 2, "A rating of 2 stars gets no decision; 3 stars or more do.")]
    [InlineData("95", 2, "A rating of 2 stars gets no decision; 3 stars or more do.")]
    [InlineData("80", null, "A hard stop bars the product from any stars.")]
    public void One_and_two_stars_and_hard_stops_get_no_decision(string average, int? stars, string reason)
    {
        var rated = Propose(First()).Rate(Outcome(Decimal(average), stars)).Value;

        var ended = Assert.IsType<RatedWithoutDecision>(rated);
        Assert.Equal((reason, null), (ended.Reason, ended.Stage));
    }

    [Theory]
    [InlineData("50", 3)]
    [InlineData("69.99", 3)]
    [InlineData("70", 4)]
    [InlineData("89.99", 4)]
    [InlineData("78.5", 3)]
    public void Three_and_four_stars_are_the_province_s_to_recognise(string average, int stars)
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(Decimal(average), stars)).Value);
        var recognition = rated.Recognise(Number, Day("2026-08-05")).Value;

        Assert.Equal(DossierStage.CouncilPassed, rated.Stage);
        Assert.Equal(
            (StarRating.Create(stars).Value, AuthorityLevel.Province, Day("2029-08-05"), null),
            (recognition.Stars, recognition.Authority.Level, recognition.LastValidDay, recognition.Stage));
        Assert.Equal(Number, recognition.Number);
    }

    [Theory]
    [InlineData("90", 5)]
    [InlineData("100", 5)]
    [InlineData("90", 4)]
    [InlineData("92", 3)]
    public void Ninety_and_above_is_forwarded(string average, int stars)
    {
        var rated = Assert.IsType<RatedForMinistry>(Propose(First()).Rate(Outcome(Decimal(average), stars)).Value);

        Assert.Equal(DossierStage.CouncilPassed, rated.Stage);
        Assert.Equal(DossierStage.ProposedFiveStar, rated.Forward(MinistryPapers()).Value.Stage);
    }

    [Fact]
    public void Read_by_stars_a_product_below_a_floor_stays_with_the_province()
    {
        var policy = new WorkflowPolicy { Forwarding = Forwarding.ByStars };

        Assert.IsType<RatedForProvince>(Propose(First(policy: policy)).Rate(Outcome(92, 4)).Value);
        Assert.IsType<RatedForMinistry>(Propose(First(policy: policy)).Rate(Outcome(92, 5)).Value);
    }

    [Fact]
    public void An_upgrade_without_more_stars_gets_no_decision()
    {
        var ended = Assert.IsType<RatedWithoutDecision>(Propose(Upgrade(4)).Rate(Outcome(FourStarAverage, 4)).Value);

        Assert.Equal("4 stars are no upgrade from 4 stars.", ended.Reason);
        Assert.IsType<RatedForProvince>(Propose(Upgrade(3)).Rate(Outcome(FourStarAverage, 4)).Value);
        Assert.IsType<RatedForMinistry>(Propose(Upgrade(4)).Rate(Outcome(91, 5)).Value);
        Assert.IsType<RatedForProvince>(
            Propose(Upgrade(4, new() { UpgradeNeedsMoreStars = false })).Rate(Outcome(FourStarAverage, 4)).Value);
    }

    [Fact]
    public void A_decision_follows_its_rating()
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(FourStarAverage, 4)).Value);
        var early = new StepOutOfOrder("decision", Day("2026-07-14"), "council's rating", Day("2026-07-15"));

        Assert.Equal(early, rated.Recognise(Number, Day("2026-07-14")).Refusal);
        Assert.Equal(
            new StepOutOfOrder("refusal of recognition", Day("2026-07-14"), "council's rating", Day("2026-07-15")),
            rated.Decline("sold under another name", Day("2026-07-14")).Refusal);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 7", early.Article!.ToString());
    }

    [Fact]
    public void Who_does_not_recognise_says_why()
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(FourStarAverage, 4)).Value);

        Assert.Equal(new ReasonMissing(), rated.Decline(" ", Day("2026-08-05")).Refusal);
        Assert.Equal(
            ("sold under another name", null),
            (rated.Decline("sold under another name", Day("2026-08-05")).Value.Reason,
                rated.Decline("sold under another name", Day("2026-08-05")).Value.Stage));
    }

    [Fact]
    public void What_is_forwarded_has_its_reports()
    {
        var rated = Assert.IsType<RatedForMinistry>(Propose(First()).Rate(Outcome(92, 5)).Value);
        var refusal = Assert.IsType<DossierIncomplete>(
            rated.Forward(Hand("2026-07-20", 5, DossierPaper.Letter, DossierPaper.ConsultingTeamReport)).Refusal);

        Assert.Equal(
            "The first-time dossier to the ministry lacks the council's report, the chair's approval decision.", refusal.Message);
        Assert.Equal(
            new StepOutOfOrder("forwarding to the ministry", Day("2026-07-14"), "council's rating", Day("2026-07-15")),
            rated.Forward(MinistryPapers("2026-07-14")).Refusal);
    }

    [Theory]
    [InlineData("2361/QĐ-BNNMT", true)]
    [InlineData("3981/QĐ-BCĐTW", true)]
    [InlineData("3981", false)]
    [InlineData("12/QĐ-SNN", false)]
    public void The_province_recognises_by_no_other_body_s_decision(string printed, bool isRefused)
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(FourStarAverage, 4)).Value);
        var number = DecisionNumber.Parse(printed);
        var refusal = new DecisionOfOtherIssuer(number, AuthorityLevel.Province);

        Assert.Equal(isRefused ? refusal : null, rated.Recognise(number, Day("2026-08-05")).Refusal);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 4", refusal.Article!.ToString());
    }

    [Theory]
    [InlineData("3981/QĐ-UBND ngày 4/8/2026", true)]
    [InlineData("3981/QĐ-UBND năm 2025", true)]
    [InlineData("3981/2025/QĐ-UBND", true)]
    [InlineData("3981/QĐ-UBND ngày 5/8/2026", false)]
    [InlineData("3981/QĐ-UBND tháng 8/2026", false)]
    [InlineData("3981/QĐ-UBND ngày 31/2/2026", false)]
    public void A_decision_is_of_the_day_printed_with_its_number(string printed, bool isRefused)
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(FourStarAverage, 4)).Value);
        var number = DecisionNumber.Parse(printed);

        Assert.Equal(
            isRefused ? new DecisionOfOtherDay(number, Day("2026-08-05")) : null,
            rated.Recognise(number, Day("2026-08-05")).Refusal);
    }

    [Fact]
    public void A_recognition_can_be_upgraded_and_re_evaluated_later()
    {
        var rated = Assert.IsType<RatedForProvince>(Propose(First()).Rate(Outcome(FourStarAverage, 4)).Value);
        var held = rated.Recognise(Number, Day("2026-08-05")).Value.Hold();

        Assert.Equal((StarRating.Four, Expiry.On(Day("2029-08-05"))), (held.Stars, held.Expiry));
        Assert.Null(Dossier.Upgrade(held, UpgradePapers("2027-08-05")).Refusal);
        Assert.Null(Dossier.Reevaluate(held, ReevaluationPapers("2029-03-01")).Refusal);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
