using System.Collections.ObjectModel;
using Ocop.Domain.Criteria;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>A score sheet (phiếu chấm điểm): a mark for every scored criterion of a set, checked against it.</summary>
/// <remarks>Immutable; the order in which marks are given makes no difference.</remarks>
public sealed class ScoreSheet
{
    private readonly Mark[] marks;
    private readonly int[] partTotals;

    internal ScoreSheet(CriteriaSet set, Mark[] marks, int[] points)
    {
        (Set, this.marks, Points) = (set, marks, points);
        partTotals = new int[set.Parts.Count];
        for (var position = 0; position < points.Length; position++)
            partTotals[set.PartsByPosition[position]] += points[position];
        Total = partTotals.Sum();
    }

    private ScoreSheet(ScoreSheet sheet, IReadOnlyList<HardStop> stops) =>
        (Set, marks, Points, partTotals, Total, HardStops) =
        (sheet.Set, sheet.marks, sheet.Points, sheet.partTotals, sheet.Total, stops);

    /// <summary>The criteria that are marked.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The marks in the order of the sheet.</summary>
    public IReadOnlyList<Mark> Marks => marks.AsReadOnly();

    /// <summary>The sum of all marks, 0 to 100.</summary>
    public int Total { get; }

    /// <summary>The sums of the parts A, B and C.</summary>
    public IReadOnlyList<int> PartTotals => partTotals.AsReadOnly();

    /// <summary>What bars the product whatever its marks; empty for nothing.</summary>
    public IReadOnlyList<HardStop> HardStops { get; } = [];

    /// <summary>The points by the position of their criteria.</summary>
    internal int[] Points { get; }

    /// <summary>The case by which the criterion at a position was judged.</summary>
    internal int? CaseAt(int position) => marks[position].Case;

    /// <summary>A sheet from marks in any order.</summary>
    /// <param name="set">The criteria.</param>
    /// <param name="marks">A mark for each of <see cref="CriteriaSet.Criteria"/>.</param>
    /// <param name="zeros">Whether 0 is a mark where no option has 0 points.</param>
    /// <returns>The sheet, or <see cref="ScoreSheetRefused"/> with everything that is wrong.</returns>
    public static Result<ScoreSheet> Create(CriteriaSet set, IReadOnlyList<Mark> marks, ZeroMarks zeros = ZeroMarks.Accepted) =>
        new SheetReader(Guard.NotNull(set), Guard.Defined(zeros)).Read(Guard.NotNull(marks));

    /// <summary>The same sheet with what bars the product.</summary>
    /// <param name="kinds">What was found; it takes the place of what the sheet had.</param>
    /// <returns>The changed copy, or <see cref="HardStopNotOfSet"/>.</returns>
    public Result<ScoreSheet> WithHardStops(IEnumerable<HardStopKind> kinds) =>
        Scoring.HardStops.Find(Set, kinds).Then<ScoreSheet>(stops => new ScoreSheet(this, stops));

    /// <summary>The stars that the sheet earns.</summary>
    /// <param name="rules">The reading of the rules; null for <see cref="RatingRules.Default"/>.</param>
    /// <returns>The rating.</returns>
    public Rating Rate(RatingRules? rules = null) =>
        new(new Scores(Set, Points, 1), new Averages(Total, partTotals, 1), HardStops, rules ?? RatingRules.Default);

    /// <summary>The smallest set of raised marks by which the sheet earns a number of stars, under every reading of the rules.</summary>
    /// <remarks>
    /// The cheapest way raises the fewest criteria; of several such ways the one with the fewest points; of several with equal
    /// points the one that, at the first criterion of the sheet where they differ, raises it, and if all do, by the least. It is
    /// exact, found by dynamic programming over the points still missing. Criteria keep their case, and what depends on a
    /// story is raised only with one. That the marks can be earned in practice is not said.
    /// </remarks>
    /// <param name="target">The stars.</param>
    /// <param name="rules">The reading of the floors; null for <see cref="RatingRules.Default"/>.</param>
    /// <returns>
    /// The changes in the order of the sheet, none where both gates allow the stars already; or <see cref="StarsBarred"/>
    /// because of a hard stop.
    /// </returns>
    public Result<ReadOnlyCollection<MarkChange>> CheapestWayTo(StarRating target, RatingRules? rules = null) =>
        HardStops is [var stop, ..]
            ? new StarsBarred(target, stop)
            : CheapestWay.Find(this, target, rules ?? RatingRules.Default);
}
