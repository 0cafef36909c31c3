using System.Collections.ObjectModel;
using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>Finds the smallest set of raised marks, by dynamic programming.</summary>
/// <remarks>
/// Criterion by criterion from the sheet's end: the least cost at which this criterion and those after it close a gap of so
/// many points, given whether the product has a story. A cost is the number of raised criteria, then the points. A sheet has
/// about 32 criteria of at most five options and a gap of at most 90 points, so the table is small.
/// </remarks>
internal sealed class CheapestWay
{
    // More than a sheet's points, so that one raised criterion less always counts more.
    private const int CostOfRaising = 1_000;
    private const int Impossible = int.MaxValue / 2;

    private readonly ScoreSheet sheet;
    private readonly int[] needed;
    private readonly int gap;
    private readonly bool[] isPrerequisite;
    private readonly int[,,] costs;

    private CheapestWay(ScoreSheet sheet, int[] needed, int gap)
    {
        (this.sheet, this.needed, this.gap) = (sheet, needed, gap);
        isPrerequisite = new bool[Scored.Length];
        foreach (var criterion in Scored)
        {
            if (criterion.Prerequisite is { } prerequisite)
                isPrerequisite[prerequisite.Position] = true;
        }

        costs = new int[Scored.Length + 1, gap + 1, 2];
        Fill();
    }

    private Criterion[] Scored => sheet.Set.Scored;

    private int Cost => costs[0, gap, 0];

    /// <summary>The changes in the order of the sheet; none where the sheet has the stars already.</summary>
    public static ReadOnlyCollection<MarkChange> Find(ScoreSheet sheet, StarRating target, RatingRules rules)
    {
        var from = StarBands.Of(sheet.Set.Edition).BandOf(target).From;
        var gap = Math.Max(0, (int)decimal.Ceiling(from) - sheet.Total);

        if (rules.Gates == GateReading.BandAlone)
            return new CheapestWay(sheet, new int[sheet.Set.Scored.Length], gap).Changes();

        // Where stars ask for their own floors alone, the floors of more stars may be the cheaper ones to meet.
        var most = rules.Floors == FloorReading.Cumulative ? target.Stars : StarRating.Maximum;
        var ways = from stars in Enumerable.Range(target.Stars, most - target.Stars + 1)
                   let way = new CheapestWay(sheet, FloorGate.Needed(sheet.Set, stars, rules.Floors), gap)
                   select new PossibleWay(way.Cost, way.Changes());
        return ways.Min()!.Changes;
    }

    private void Fill()
    {
        for (var missing = 1; missing <= gap; missing++)
            costs[Scored.Length, missing, 0] = costs[Scored.Length, missing, 1] = Impossible;
        for (var position = Scored.Length - 1; position >= 0; position--)
        {
            for (var missing = 0; missing <= gap; missing++)
            {
                costs[position, missing, 0] = Least(position, missing, 0);
                costs[position, missing, 1] = Least(position, missing, 1);
            }
        }
    }

    private int Least(int position, int missing, int story)
    {
        var least = CostOf(position, sheet.Points[position], missing, story);
        foreach (var option in Scored[position].Options)
        {
            if (IsRaise(position, option))
                least = Math.Min(least, CostOf(position, option.Points, missing, story));
        }

        return least;
    }

    private ReadOnlyCollection<MarkChange> Changes()
    {
        var changes = new List<MarkChange>();
        var (missing, story) = (gap, 0);
        foreach (var criterion in Scored)
        {
            var position = criterion.Position;
            var (from, to) = (sheet.Points[position], Chosen(criterion, missing, story));
            if (to > from)
                changes.Add(new MarkChange(criterion, from, to));
            missing = Math.Max(0, missing - (to - from));
            story = StoryAfter(position, to, story);
        }

        return changes.AsReadOnly();
    }

    // Of equally cheap choices the smallest raise, and no raise only where none is as cheap.
    private int Chosen(Criterion criterion, int missing, int story)
    {
        var least = costs[criterion.Position, missing, story];
        return criterion.Options
            .Where(option => IsRaise(criterion.Position, option)
                && CostOf(criterion.Position, option.Points, missing, story) == least)
            .Min(option => (int?)option.Points) ?? sheet.Points[criterion.Position];
    }

    private bool IsRaise(int position, CriterionOption option) =>
        option.Points > sheet.Points[position] && option.Case == sheet.CaseAt(position);

    private int CostOf(int position, int points, int missing, int story)
    {
        if (points < needed[position] || (Scored[position].Prerequisite is not null && points > 0 && story == 0))
            return Impossible;
        var gain = points - sheet.Points[position];
        var after = costs[position + 1, Math.Max(0, missing - gain), StoryAfter(position, points, story)];
        return after + (gain > 0 ? CostOfRaising + gain : 0);
    }

    // A criterion that needs another's points follows it before any other such pair begins.
    private int StoryAfter(int position, int points, int story) =>
        isPrerequisite[position] ? Math.Min(points, 1) : story;
}
