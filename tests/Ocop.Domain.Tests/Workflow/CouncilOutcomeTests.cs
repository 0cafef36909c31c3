using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class CouncilOutcomeTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void An_average_outside_0_to_100_is_refused(int average)
    {
        Assert.Equal(
            new AverageOutOfRange(average),
            CouncilOutcome.Create(average, null, CouncilManner.Meeting, Day("2026-07-15")).Refusal);
    }

    [Fact]
    public void More_stars_than_the_band_are_refused()
    {
        var refusal = CouncilOutcome.Create(89.99m, StarRating.Five, CouncilManner.Meeting, Day("2026-07-15")).Refusal!;

        Assert.Equal(new StarsAboveBand(89.99m, StarRating.Five, StarRating.Four), refusal);
        Assert.Equal("An average of 89.99 makes 4 stars at most, not 5 stars.", refusal.Message);
    }

    [Fact]
    public void The_members_sheets_lead_to_the_ministry_or_to_a_second_round()
    {
        var highest = Sheet(5, criterion => criterion.Maximum);
        var lower = Sheet(5, criterion => criterion.Options.Min(option => option.Points));
        var agreed = CouncilOutcome.Of(Result(highest, highest), CouncilManner.Meeting, Day("2026-07-15")).Value;
        var divided = CouncilOutcome.Of(Result(highest, lower), CouncilManner.Meeting, Day("2026-07-15")).Refusal;

        Assert.Equal((100, StarRating.Five), (agreed.Average, agreed.Stars));
        Assert.IsType<RatedForMinistry>(Propose(First()).Rate(agreed).Value);
        Assert.Equal(new SecondRoundPending(100 - lower.Total, 10), divided);
    }

    [Fact]
    public void Sheets_of_another_set_are_refused()
    {
        var sheet = Sheet(6, criterion => criterion.Maximum);
        var outcome = CouncilOutcome.Of(Result(sheet, sheet), CouncilManner.Meeting, Day("2026-07-15")).Value;

        Assert.Equal(new RatedByOtherSet(6, 5), Propose(First()).Rate(outcome).Refusal);
    }

    [Fact]
    public void A_hard_stop_leaves_no_stars()
    {
        var sheet = Sheet(5, criterion => criterion.Maximum).WithHardStops([HardStopKind.ForgedDossier]).Value;
        var outcome = CouncilOutcome.Of(Result(sheet, sheet), CouncilManner.Meeting, Day("2026-07-15")).Value;

        Assert.Equal((100, null), (outcome.Average, outcome.Stars));
        Assert.IsType<RatedWithoutDecision>(Propose(First()).Rate(outcome).Value);
    }

    private static CouncilResult Result(params ScoreSheet[] sheets) =>
        CouncilSession.Create(sheets, sheets.Length, true).Then(session => CouncilResult.Of(session)).Value;

    private static ScoreSheet Sheet(int number, Func<Criterion, int> points)
    {
        var set = CriteriaSet.Of(Edition.Of2026, number).Value;
        return ScoreSheet.Create(set, [.. set.Criteria.Select(criterion => new Mark(criterion.Code, points(criterion)))]).Value;
    }
}
