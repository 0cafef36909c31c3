using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>The second gate: the most stars whose floors are all met.</summary>
internal static class FloorGate
{
    /// <summary>The stars that no floor keeps from any product.</summary>
    public const int WithoutFloors = 2;

    /// <summary>The most stars whose floors are all met, 2 to 5.</summary>
    public static int Stars(in Scores scores, FloorReading reading)
    {
        var unmet = 0;
        foreach (ref readonly var floor in scores.Set.Floors.AsSpan())
        {
            if (!scores.Meets(floor))
                unmet |= 1 << floor.Stars;
        }

        var stars = StarRating.Maximum;
        while (stars > WithoutFloors && (unmet & AskedBy(stars, reading)) != 0)
            stars--;
        return stars;
    }

    /// <summary>The floors not met, fewest stars first, then in the sheet's order.</summary>
    public static IReadOnlyList<UnmetFloor> Unmet(Scores scores) =>
    [
        .. from floor in scores.Set.Floors
           where !scores.Meets(floor)
           orderby floor.Stars
           select new UnmetFloor(
               scores.Set.Scored[floor.Position],
               scores.PointsAt(floor.Position),
               floor.Points,
               StarRating.Create(floor.Stars).Value),
    ];

    /// <summary>The least points that meet all floors asked by a number of stars, by position; 0 where there is none.</summary>
    public static int[] Needed(CriteriaSet set, int stars, FloorReading reading)
    {
        var needed = new int[set.Scored.Length];
        foreach (var floor in set.Floors)
        {
            if ((AskedBy(stars, reading) & (1 << floor.Stars)) != 0)
                needed[floor.Position] = Math.Max(needed[floor.Position], floor.Points);
        }

        return needed;
    }

    // A bit for each number of stars whose floors are asked for.
    private static int AskedBy(int stars, FloorReading reading) =>
        reading == FloorReading.Cumulative ? (2 << stars) - 1 : 1 << stars;
}
