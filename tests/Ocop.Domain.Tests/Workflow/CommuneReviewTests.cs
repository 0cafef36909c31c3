using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class CommuneReviewTests
{
    private static readonly CommuneReview Review = First().Receive(Day("2026-06-01"), Year2026).Value;

    [Fact]
    public void The_commune_forwards_its_letter_its_report_and_five_samples()
    {
        var proposed = Review.Report(Form03, Hand("2026-06-22", 5, DossierPaper.Letter)).Value;

        Assert.Equal((Day("2026-06-22"), false, DossierStage.Candidate), (proposed.On, proposed.IsReportLate, proposed.Stage));
        Assert.Equal("all of it local", proposed.Report!.LocalMaterial);
        Assert.Null(proposed.Returned);
    }

    [Fact]
    public void A_late_report_is_accepted_and_marked()
    {
        Assert.True(Review.Report(Form03, Hand("2026-06-23", 5, DossierPaper.Letter)).Value.IsReportLate);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var refusal = Assert.IsType<DossierIncomplete>(Review.Report(Form03, Hand("2026-06-22")).Refusal);

        Assert.Equal("The first-time dossier to the province lacks the letter.", refusal.Message);
        Assert.Equal(
            new SamplesTooFew(DossierHop.ToProvince, 4, 5),
            Review.Report(Form03, Hand("2026-06-22", 4, DossierPaper.Letter)).Refusal);
        Assert.Equal(
            new StepOutOfOrder("commune's report", Day("2026-05-31"), "receipt by the commune", Day("2026-06-01")),
            Review.Report(Form03, Hand("2026-05-31", 5, DossierPaper.Letter)).Refusal);
    }

    [Fact]
    public void Tourism_has_no_samples()
    {
        var review = First(26).Receive(Day("2026-06-01"), Year2026).Value;

        Assert.Null(review.Report(Form03, Hand("2026-06-22", 0, DossierPaper.Letter)).Refusal);
    }

    [Fact]
    public void A_report_covers_its_four_subjects()
    {
        var refusal = Assert.IsType<CommuneReportIncomplete>(CommuneReport.Create("all of it", " ", "the elders'", "").Refusal);

        Assert.Equal("The commune's report (form 03) says nothing on local labour, local identity.", refusal.Message);
    }
}
