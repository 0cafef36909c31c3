using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The rating word for word: no tables, no arithmetic shared with the package.</summary>
internal static class NaiveRating
{
    public static int ByBand(decimal total) => total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;

    public static int ByFloors(ScoreSheet sheet, FloorReading reading = FloorReading.Cumulative)
    {
        for (var stars = 5; stars > 2; stars--)
        {
            if (Enumerable.Range(3, 3).Where(level => reading == FloorReading.Cumulative ? level <= stars : level == stars)
                .All(level => Meets(sheet, level)))
            {
                return stars;
            }
        }

        return 2;
    }

    public static bool Allows(ScoreSheet sheet, int target, RatingRules? rules = null) =>
        ByBand(sheet.Marks.Sum(mark => mark.Points)) >= target
        && (rules?.Gates == GateReading.BandAlone || ByFloors(sheet, rules?.Floors ?? FloorReading.Cumulative) >= target);

    private static bool Meets(ScoreSheet sheet, int level) => sheet.Marks.All(mark =>
        sheet.Set.Find(mark.Criterion)!.Options.All(option => option.StarFloor?.Stars != level || mark.Points >= option.Points));
}
