namespace Ocop.Domain.Scoring;

/// <summary>The arithmetic over members' sheets of one set.</summary>
internal sealed class CouncilTally(IReadOnlyList<ScoreSheet> sheets)
{
    /// <summary>The mean of the totals.</summary>
    public decimal AverageTotal => (decimal)sheets.Sum(sheet => sheet.Total) / sheets.Count;

    /// <summary>The points between the highest and the lowest total.</summary>
    public int Spread => sheets.Max(sheet => sheet.Total) - sheets.Min(sheet => sheet.Total);

    private int More => (sheets.Count / 2) + 1;

    /// <summary>The sums of the parts over all sheets.</summary>
    public int[] PartSums() =>
        [.. Enumerable.Range(0, sheets[0].PartTotals.Count).Select(part => sheets.Sum(sheet => sheet.PartTotals[part]))];

    /// <summary>The points that count for the floors.</summary>
    public Scores Scores(CouncilFloors floors) => floors switch
    {
        CouncilFloors.AverageReaches => new(sheets[0].Set, PerCriterion(marks => marks.Sum()), sheets.Count),
        CouncilFloors.EveryMemberReaches => new(sheets[0].Set, PerCriterion(marks => marks.Min()), 1),
        // What more than half of the marks reach: the least of the highest that are more than half.
        CouncilFloors.MajorityReaches => new(sheets[0].Set, PerCriterion(marks => marks.OrderDescending().ElementAt(More - 1)), 1),
        _ => Invariant.Unreachable<Scores>(floors),
    };

    /// <summary>The hard stops that enough members state, in the order of the sheet.</summary>
    public IReadOnlyList<HardStop> HardStops(CouncilStops stops)
    {
        var enough = stops switch
        {
            CouncilStops.AnyMember => 1,
            CouncilStops.Majority => More,
            CouncilStops.EveryMember => sheets.Count,
            _ => Invariant.Unreachable<int>(stops),
        };
        return sheets.All(sheet => sheet.HardStops.Count == 0)
            ? []
            : [.. Scoring.HardStops.Of(sheets[0].Set).Where(stop => sheets.Count(sheet => sheet.HardStops.Contains(stop)) >= enough)];
    }

    private int[] PerCriterion(Func<IEnumerable<int>, int> merge) =>
        [.. Enumerable.Range(0, sheets[0].Points.Length).Select(position => merge(sheets.Select(sheet => sheet.Points[position])))];
}
