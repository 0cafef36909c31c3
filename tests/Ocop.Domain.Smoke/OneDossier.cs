using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Classification;
using Ocop.Domain.Law;
using Ocop.Domain.Workflow;

namespace Smoke;

internal static class OneDossier
{
    public static void Run()
    {
        #region example
        // The holidays are the caller's: the government sets them anew each year.
        var year = new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        var calendar = WorkingCalendar.Create(year, [new LocalDate(2026, 9, 2)]).Value;

        var subject = DossierSubject.Create("Mật ong rừng", "HTX Ong rừng", ProductSet.Find(4)!).Value;
        var plan = new ProductIdea(subject, new LocalDate(2026, 6, 1)).Plan(new LocalDate(2026, 7, 1)).Value;

        var forms = HandOver.Create(new LocalDate(2026, 8, 25), [DossierPaper.RegistrationForm, DossierPaper.SelfAssessment]).Value;
        var review = plan.File(forms).Value.Receive(new LocalDate(2026, 8, 25), calendar).Value;
        Console.WriteLine($"The commune reports by {review.ReportDue:uuuu-MM-dd}.");

        var report = CommuneReport.Create("from the commune", "80 per cent", "grown here", "of the Jarai").Value;
        var noSamples = HandOver.Create(new LocalDate(2026, 9, 10), [DossierPaper.Letter]).Value;
        Console.WriteLine(review.Report(report, noSamples).Refusal!.Message);

        var complete = HandOver.Create(new LocalDate(2026, 9, 10), [DossierPaper.Letter], samples: 5).Value;
        var proposed = review.Report(report, complete).Value;
        var outcome = CouncilOutcome.Create(74.5m, StarRating.Four, CouncilManner.Meeting, new LocalDate(2026, 11, 20)).Value;

        // Only what the province's council rated with three or four stars has a Recognise; what it rated higher has a Forward.
        if (proposed.Rate(outcome).Value is RatedForProvince rated)
        {
            var recognition = rated.Recognise(DecisionNumber.Parse("3981/QĐ-UBND"), new LocalDate(2026, 12, 1)).Value;
            Console.WriteLine($"{recognition.Stars.InWords} by {recognition.Number}, valid until {recognition.LastValidDay:uuuu-MM-dd}.");
        }
        #endregion
    }
}
