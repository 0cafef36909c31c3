using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class TargetScoreTests
{
    [Fact]
    public void Met_targets_are_counted_out_of_all()
    {
        var score = TargetScore.Of([.. Verdicts(TargetVerdict.Met, 6), .. Verdicts(TargetVerdict.NotMet, 6)]);

        Assert.Equal("6/12", score.ToString());
        Assert.Equal("6/12 = 50 %", score.ToFigure(Day("2024-12-27")).Value.ToString());
    }

    [Fact]
    public void Unknown_targets_leave_the_score_open()
    {
        var score = TargetScore.Of([.. Verdicts(TargetVerdict.Met, 6), .. Verdicts(TargetVerdict.OnTrack, 4), .. Verdicts(TargetVerdict.Unknown, 2)]);

        Assert.Equal("6/12, 2 unknown", score.ToString());
        Assert.Equal("?/12", score.ToFigure(Day("2024-12-27")).Value.ToString());
    }

    [Fact]
    public void A_missing_evaluation_is_the_callers_bug()
    {
        Assert.Throws<ArgumentException>(() => TargetScore.Of([null!]));
    }

    [Fact]
    public void No_targets_have_no_score()
    {
        Assert.Equal(new FractionImpossible(0, 0), TargetScore.Of([]).ToFigure(Day("2024-12-27")).Refusal);
    }

    private static IEnumerable<TargetEvaluation> Verdicts(TargetVerdict verdict, int count) =>
        Enumerable.Repeat(new TargetEvaluation(verdict, null, ""), count);
}
