using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Places;
using Ocop.Domain.Targets;

namespace Smoke;

internal static class OneTarget
{
    public static void Run()
    {
        #region example
        var target = Target.Create(
            TargetSubject.Create(Metric.Products, new TargetFilter { Stars = StarThreshold.AtLeast(StarRating.Three) }).Value,
            TargetGoal.AtLeast(68, TargetUnit.Count).Value,
            TargetTerm.ByYear(2025).Value,
            TargetStatement.Create("có 68 sản phẩm", new PrintedPlace(null, "huyện Lạc Dương", "Lâm Đồng")).Value).Value;

        // What was counted in July 2023, and what a count of 2025 would say.
        foreach (var figure in new[] { Figure.Count(43, new LocalDate(2023, 7, 31)).Value, Figure.Count(70, new LocalDate(2025, 11, 30)).Value })
        {
            var evaluation = target.Evaluate(new TargetFacts(figure), new LocalDate(2026, 1, 1)).Value;
            Console.WriteLine($"{evaluation.Verdict}: {evaluation.Arithmetic}.");
        }
        #endregion
    }
}
