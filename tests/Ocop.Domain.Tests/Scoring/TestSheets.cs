using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Sheets made for tests; no council gave them.</summary>
internal static class TestSheets
{
    public static CriteriaSet Set(int number) => CriteriaSet.Of(Edition.Of2026, number).Value;

    public static ScoreSheet Lowest(int set) => Create(Set(set), criterion => criterion.Options.Min(option => option.Points));

    public static ScoreSheet Highest(int set) => Create(Set(set), criterion => criterion.Maximum);

    /// <summary>The least marks that meet the floors, filled up to a total without meeting a floor of more stars.</summary>
    public static ScoreSheet WithFloors(int set, int stars, int total)
    {
        var sheet = Create(Set(set), criterion => Floor(criterion, stars) ?? criterion.Options.Min(option => option.Points));
        foreach (var raised in Raises(sheet.Set, stars))
        {
            if (sheet.Total - PointsAt(sheet, raised.Criterion) + raised.Points <= total && PointsAt(sheet, raised.Criterion) < raised.Points)
                sheet = With(sheet, raised);
        }

        Assert.Equal(total, sheet.Total);
        return sheet;
    }

    public static ScoreSheet With(ScoreSheet sheet, params Mark[] changed) => ScoreSheet.Create(
        sheet.Set,
        [.. sheet.Marks.Where(mark => changed.All(other => other.Criterion != mark.Criterion)), .. changed]).Value;

    public static ScoreSheet With(ScoreSheet sheet, IEnumerable<MarkChange> changes) =>
        With(sheet, [.. changes.Select(change => new Mark(change.Criterion.Code, change.To, CaseAt(sheet, change.Criterion.Code)))]);

    public static int PointsAt(ScoreSheet sheet, string code) => sheet.Marks.First(mark => mark.Criterion == code).Points;

    /// <summary>Sheets of any marks, zeros below the lowest option included.</summary>
    public static Gen<ScoreSheet> Any { get; } = Gen.Elements(ProductSet.All.AsEnumerable()).SelectMany(set => Of(Set(set.Number)));

    public static Gen<ScoreSheet> Of(CriteriaSet set) =>
        from seeds in Gen.ArrayOf(Gen.Choose(0, 99), set.Criteria.Count)
        select Create(set, criterion => Drawn(criterion, seeds, set));

    private static ScoreSheet Create(CriteriaSet set, Func<Criterion, int> points) => ScoreSheet.Create(
        set,
        [.. set.Criteria.Select(criterion => new Mark(criterion.Code, points(criterion), criterion.HasCases ? 2 : null))]).Value;

    private static int Drawn(Criterion criterion, int[] seeds, CriteriaSet set)
    {
        if (criterion.Prerequisite is { } story && Drawn(story, seeds, set) == 0)
            return 0;
        var index = seeds[criterion.Position] % (criterion.Options.Count + 1);
        return index == 0 ? 0 : criterion.Options[index - 1].Points;
    }

    private static int? Floor(Criterion criterion, int stars) => criterion.PointsNeededFor(StarRating.Create(stars).Value);

    // Larger marks first, none that meets a floor for more stars.
    private static IEnumerable<Mark> Raises(CriteriaSet set, int stars) =>
        from criterion in set.Criteria
        from option in criterion.Options.OrderByDescending(option => option.Points)
        where criterion.Options.All(floor => !(floor.StarFloor?.Stars > stars) || floor.Points > option.Points)
        select new Mark(criterion.Code, option.Points, criterion.HasCases ? 2 : null);

    private static int? CaseAt(ScoreSheet sheet, string code) => sheet.Marks.First(mark => mark.Criterion == code).Case;
}
