using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class DossierTests
{
    [Fact]
    public void A_first_ranking_needs_forms_01_and_02()
    {
        var refusal = Assert.IsType<DossierIncomplete>(Plan().File(Hand("2026-06-01", 0, DossierPaper.RegistrationForm)).Refusal);

        Assert.Equal([DossierPaper.SelfAssessment], refusal.Missing);
        Assert.Equal("The first-time dossier to the commune lacks form 02 (self-assessment).", refusal.Message);
        Assert.Equal(RegistrationKind.First, First().Kind);
        Assert.Null(First().Held);
    }

    [Fact]
    public void A_dossier_follows_its_plan_and_the_law_in_force()
    {
        Assert.Equal(
            new StepOutOfOrder("dossier", Day("2026-03-01"), "business plan", Day("2026-03-02")),
            Plan().File(Hand("2026-03-01")).Refusal);
        Assert.Equal(new ProcedureNotRecorded(Day("2026-05-21")), Plan().File(Hand("2026-05-21")).Refusal);
        Assert.Null(Plan().File(
            Hand("2026-05-22", 0, DossierPaper.RegistrationForm, DossierPaper.SelfAssessment)).Refusal);
    }

    [Theory]
    [InlineData(DossierCopies.PaperOnly, true)]
    [InlineData(DossierCopies.ElectronicOnly, true)]
    [InlineData(DossierCopies.PaperAndElectronic, false)]
    [InlineData(DossierCopies.ScoringSoftware, false)]
    public void Paper_and_electronic_sets_or_an_upload_are_needed(DossierCopies copies, bool isRefused)
    {
        var handOver = HandOver.Create(
            Day("2026-06-01"), [DossierPaper.RegistrationForm, DossierPaper.SelfAssessment], 0, copies).Value;

        Assert.Equal(isRefused ? new CopiesMissing(DossierHop.ToCommune, copies) : null, Plan().File(handOver).Refusal);
    }

    [Fact]
    public void An_upgrade_shows_what_changed()
    {
        var handOver = Hand("2026-06-01", 0, DossierPaper.RegistrationForm, DossierPaper.SelfAssessment);
        var refusal = Assert.IsType<DossierIncomplete>(Dossier.Upgrade(Held(3), handOver).Refusal);

        Assert.Equal([DossierPaper.ProofOfChanges], refusal.Missing);
        Assert.Equal("The upgrade dossier to the commune lacks the proof of what changed since the recognition.", refusal.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 6.1b", refusal.Article!.ToString());
        Assert.Equal((RegistrationKind.Upgrade, StarRating.Three), (Upgrade(3).Kind, Upgrade(3).Held!.Stars));
    }

    [Fact]
    public void An_upgrade_needs_a_recognition_in_force_below_five_stars()
    {
        Assert.Equal(new NothingAboveFiveStars("Cá kho làng Vũ Đại"), Dossier.Upgrade(Held(5), UpgradePapers()).Refusal);
        Assert.Equal(
            new RecognitionOver(Expiry.On(Day("2026-12-01")), Day("2026-12-02")),
            Dossier.Upgrade(Held(3), UpgradePapers("2026-12-02")).Refusal);
        Assert.Null(Dossier.Upgrade(Held(3), UpgradePapers("2026-12-01")).Refusal);
    }

    [Fact]
    public void A_re_evaluation_names_all_that_is_missing()
    {
        var refusal = Assert.IsType<DossierIncomplete>(Dossier.Reevaluate(Held(4), Hand("2026-06-08")).Refusal);

        Assert.Equal(
            "The re-evaluation dossier to the commune lacks form 01 (registration), form 02 (self-assessment), "
            + "the updates since the recognition, the renewed papers.",
            refusal.Message);
    }

    [Theory]
    [InlineData("2026-06-03", true)]
    [InlineData("2026-06-04", false)]
    [InlineData("2026-08-03", false)]
    [InlineData("2026-08-04", true)]
    public void A_re_evaluation_is_filed_180_to_120_days_before_the_end(string filed, bool isRefused)
    {
        var held = Held(4, "2026-12-01");

        Assert.Equal(
            isRefused ? new OutsideReevaluationWindow(Day(filed), new ReevaluationWindow(held.Expiry)) : null,
            Dossier.Reevaluate(held, ReevaluationPapers(filed)).Refusal);
    }

    [Fact]
    public void A_re_evaluation_of_an_end_known_by_its_month_is_refused_only_where_it_is_certainly_outside()
    {
        var expiry = Expiry.Of(IssueDate.InMonth(new NodaTime.YearMonth(2023, 12)).Value);
        var held = HeldRecognition.Create(Subject(), StarRating.Four, expiry).Value;

        Assert.Null(Dossier.Reevaluate(held, ReevaluationPapers("2026-06-10")).Refusal);
        Assert.IsType<OutsideReevaluationWindow>(Dossier.Reevaluate(held, ReevaluationPapers("2026-06-01")).Refusal);
    }

    [Fact]
    public void Nothing_below_three_stars_is_held()
    {
        Assert.Equal(
            new StarsNotCertifiable(StarRating.Create(2).Value),
            HeldRecognition.Create(Subject(), StarRating.Create(2).Value, Expiry.On(Day("2026-12-01"))).Refusal);
    }

    [Fact]
    public void The_commune_s_term_begins_with_the_receipt()
    {
        var review = First().Receive(Day("2026-06-01"), Year2026).Value;

        Assert.Equal((Day("2026-06-22"), DossierStage.Candidate), (review.ReportDue, review.Stage));
        Assert.Equal(
            Day("2026-06-19"),
            First(policy: new() { CommuneTermStart = TermStart.SameDay }).Receive(Day("2026-06-01"), Year2026).Value.ReportDue);
        Assert.Equal(
            new StepOutOfOrder("receipt by the commune", Day("2026-05-31"), "dossier", Day("2026-06-01")),
            First().Receive(Day("2026-05-31"), Year2026).Refusal);
    }

    [Fact]
    public void A_calendar_that_ends_too_early_is_refused()
    {
        var june = WorkingCalendar.Create(new(Day("2026-06-01"), Day("2026-06-21")), []).Value;

        Assert.Equal(
            new DayOutsideCalendar(Day("2026-06-22"), june.Covered), First().Receive(Day("2026-06-01"), june).Refusal);
    }

    [Fact]
    public void A_negative_number_of_samples_is_refused()
    {
        Assert.Equal(new SamplesNegative(-1), HandOver.Create(Day("2026-06-01"), [], -1).Refusal);
    }
}
