using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Smoke;

internal static class StillCertified
{
    public static void Run()
    {
        #region example
        // A list prints the year of the first certificate and the day of the second.
        var first = CertificateFacts.Create(IssueDate.InYear(2020).Value, StarRating.Three).Value;
        var second = CertificateFacts.Create(IssueDate.On(new LocalDate(2024, 2, 29)).Value, StarRating.Four).Value;
        var product = ProductStanding.Of(first, second);

        foreach (var day in new[] { new LocalDate(2023, 6, 1), new LocalDate(2027, 2, 28), new LocalDate(2027, 3, 1) })
        {
            var standing = product.At(day);
            Console.WriteLine($"{day:uuuu-MM-dd}: certified {standing.IsCertified} ({standing.Shown!.ForceAt(day)}), {standing.Stars?.InWords ?? "no certain stars"}");
            Console.WriteLine($"  {standing.Shown.StatusAt(day)}. {standing.Shown.ReasonAt(day)}");
        }

        Console.WriteLine($"A re-evaluation is filed {product.Certificates[1].ReevaluationWindow}.");
        #endregion
    }
}
