using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>What the sheets of a council's members come to.</summary>
public sealed class CouncilResult
{
    private CouncilResult(CouncilSession session, CouncilRules rules)
    {
        (Session, Rules) = (session, rules);
        var tally = new CouncilTally(session.Sheets);
        AverageTotal = tally.AverageTotal;
        Spread = tally.Spread;
        Rating = new Rating(
            tally.Scores(rules.Floors),
            new Averages(rules.Rounding.Round(AverageTotal), tally.PartSums(), session.Sheets.Count),
            tally.HardStops(rules.Stops),
            rules.Rating);
    }

    /// <summary>The round it comes from.</summary>
    public CouncilSession Session { get; }

    /// <summary>The rules by which it was found.</summary>
    public CouncilRules Rules { get; }

    /// <summary>The arithmetic mean of the members' totals, not rounded.</summary>
    public decimal AverageTotal { get; }

    /// <summary>The points between the highest and the lowest total.</summary>
    public int Spread { get; }

    /// <summary>Whether members differ by so much that the council discusses and scores again; then <see cref="Rating"/> is provisional.</summary>
    public bool NeedsSecondRound => Spread > Rules.MostSpread;

    /// <summary>The rating of the average.</summary>
    public Rating Rating { get; }

    /// <summary>The result of a round.</summary>
    /// <param name="session">The members' sheets.</param>
    /// <param name="rules">The council's rules; null for <see cref="CouncilRules.Default"/>.</param>
    /// <returns>The result, or <see cref="QuorumNotMet"/>, or <see cref="ChairAbsent"/>.</returns>
    public static Result<CouncilResult> Of(CouncilSession session, CouncilRules? rules = null)
    {
        Guard.NotNull(session);
        rules ??= CouncilRules.Default;
        if (session.Sheets.Count < rules.Quorum * session.Members)
            return new QuorumNotMet(session.Sheets.Count, session.Members, rules.Quorum);
        return rules.NeedsChair && !session.IsChairPresent ? new ChairAbsent() : new CouncilResult(session, rules);
    }
}
