using Ocop.Domain;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Smoke;

internal static class Stars
{
    public static void Run()
    {
        #region example
        // Honey: all marks at their most but for the label, the promotion and the uniqueness.
        var honey = CriteriaSet.Of(Edition.Of2026, 4).Value;
        Mark[] marks =
        [
            .. honey.Criteria.Select(criterion => new Mark(criterion.Code, criterion.Code switch
            {
                "2.3" => 1,
                "4.3" => 3,
                "8" => 1,
                _ => criterion.Maximum,
            })),
        ];

        var sheet = ScoreSheet.Create(honey, marks).Value;
        var rating = sheet.Rate();
        Console.WriteLine($"{rating.Total} points: {rating.StarsByBand.InWords} by the average, {rating.StarsByFloors.InWords} by the floors, so {rating.Stars?.InWords}.");
        foreach (var floor in rating.UnmetFloors)
        {
            Console.WriteLine($"  {floor}");
        }

        Console.WriteLine($"Cheapest way to 4 stars: {string.Join("; ", sheet.CheapestWayTo(StarRating.Four).Value)}");
        Console.WriteLine(ScoreSheet.Create(honey, [.. marks, new Mark("9.9", 1)]).Refusal!.Message);
        #endregion
    }
}
