using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The cheapest way found by trying every sheet with raised marks.</summary>
internal static class BruteForce
{
    public static IEnumerable<MarkChange> Find(ScoreSheet sheet, int target, RatingRules rules) =>
        Raised(sheet, 0)
            .Where(points => Reaches(sheet, points, target, rules))
            .Select(points => Changes(sheet, points))
            .Order(Comparer<MarkChange[]>.Create(Compare))
            .First();

    private static IEnumerable<int[]> Raised(ScoreSheet sheet, int position)
    {
        if (position == sheet.Marks.Count)
            return [[]];
        var mark = sheet.Marks[position];
        var choices = sheet.Set.Criteria[position].Options.Select(option => option.Points)
            .Where(points => points > mark.Points).Append(mark.Points).Distinct();
        return Raised(sheet, position + 1).SelectMany(rest => choices.Select(points => (int[])[points, .. rest]));
    }

    private static bool Reaches(ScoreSheet sheet, int[] points, int target, RatingRules rules) =>
        ScoreSheet.Create(sheet.Set, [.. sheet.Marks.Select((mark, index) => mark with { Points = points[index] })])
            .TryGetValue(out var raised, out _) && NaiveRating.Allows(raised, target, rules);

    private static MarkChange[] Changes(ScoreSheet sheet, int[] points)
    {
        var changes = from position in Enumerable.Range(0, points.Length)
                      where points[position] > sheet.Marks[position].Points
                      select new MarkChange(sheet.Set.Criteria[position], sheet.Marks[position].Points, points[position]);
        return [.. changes];
    }

    // Fewest criteria, fewest points, then at the first difference the raise of the earlier criterion, or the smaller raise.
    private static int Compare(MarkChange[]? left, MarkChange[]? right)
    {
        var order = (left!.Length, left.Sum(change => change.Points)).CompareTo((right!.Length, right.Sum(change => change.Points)));
        var differing = left.Zip(right).FirstOrDefault(pair => pair.First != pair.Second);
        return order != 0 || differing.First is null
            ? order
            : (differing.First.Criterion.Position, differing.First.To).CompareTo((differing.Second.Criterion.Position, differing.Second.To));
    }
}
