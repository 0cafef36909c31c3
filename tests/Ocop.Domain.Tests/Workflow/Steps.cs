using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Law;
using Ocop.Domain.Workflow;

namespace Ocop.Domain.Tests.Workflow;

/// <summary>A dossier made for tests, walked step by step: filed on 1 June 2026, received, reported, rated, decided.</summary>
internal static class Steps
{
    public const decimal FourStarAverage = 78.5m;
    public static readonly DecisionNumber Number = DecisionNumber.Find("3981/QĐ-UBND")!;
    public static readonly DecisionNumber MinistryNumber = DecisionNumber.Find("2361/QĐ-BNNMT")!;

    public static readonly WorkingCalendar Year2026 = WorkingCalendar.Create(
        new DateInterval(Day("2026-01-01"), Day("2027-12-31")), [Day("2026-09-01"), Day("2026-09-02")]).Value;

    public static readonly CommuneReport Form03 =
        CommuneReport.Create("all of it local", "nine of ten workers", "a dish of the commune", "told by its elders").Value;

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static DossierSubject Subject(int set = 5) =>
        DossierSubject.Create("Cá kho làng Vũ Đại", "HTX Nhân Hậu", ProductSet.Get(set).Value).Value;

    public static HandOver Hand(string on, int samples = 5, params DossierPaper[] papers) =>
        HandOver.Create(Day(on), papers, samples).Value;

    public static ProductPlan Plan(int set = 5) => new ProductIdea(Subject(set), Day("2026-02-02")).Plan(Day("2026-03-02")).Value;

    public static Dossier First(int set = 5, WorkflowPolicy? policy = null) =>
        Plan(set).File(Hand("2026-06-01", 0, DossierPaper.RegistrationForm, DossierPaper.SelfAssessment), policy).Value;

    public static HeldRecognition Held(int stars, string lastValidDay = "2026-12-01") =>
        HeldRecognition.Create(Subject(), StarRating.Create(stars).Value, Expiry.On(Day(lastValidDay))).Value;

    public static HandOver UpgradePapers(string on = "2026-06-01") =>
        Hand(on, 0, DossierPaper.RegistrationForm, DossierPaper.SelfAssessment, DossierPaper.ProofOfChanges);

    public static HandOver ReevaluationPapers(string on = "2026-06-08") => Hand(
        on,
        0,
        DossierPaper.RegistrationForm,
        DossierPaper.SelfAssessment,
        DossierPaper.UpdatesSinceRecognition,
        DossierPaper.RenewedPapers);

    public static Dossier Upgrade(int stars, WorkflowPolicy? policy = null) =>
        Dossier.Upgrade(Held(stars), UpgradePapers(), policy).Value;

    public static Dossier Reevaluation(int stars) => Dossier.Reevaluate(Held(stars), ReevaluationPapers()).Value;

    public static ProposedDossier Propose(Dossier dossier) => dossier.Receive(Day("2026-06-09"), Year2026)
        .Then(review => review.Report(Form03, Hand("2026-06-22", 5, DossierPaper.Letter))).Value;

    public static CouncilOutcome Outcome(decimal average, int? stars, string on = "2026-07-15") =>
        CouncilOutcome.Create(average, Rating(stars), CouncilManner.Meeting, Day(on)).Value;

    public static CouncilOutcome Written(decimal average, int? stars, string on = "2026-07-15") =>
        CouncilOutcome.Create(average, Rating(stars), CouncilManner.WrittenOpinion, Day(on)).Value;

    public static StarRating? Rating(int? stars) => stars is { } known ? StarRating.Create(known).Value : null;

    public static HandOver MinistryPapers(string on = "2026-07-20") => Hand(
        on,
        5,
        DossierPaper.Letter,
        DossierPaper.ConsultingTeamReport,
        DossierPaper.CouncilReport,
        DossierPaper.ChairApproval);

    public static ForwardedDossier Forward(Dossier dossier) =>
        Assert.IsType<RatedForMinistry>(Propose(dossier).Rate(Outcome(92, 5)).Value).Forward(MinistryPapers()).Value;

    public static ReturnedToProvince Return(Dossier dossier, CouncilOutcome ministry) =>
        Assert.IsType<ReturnedToProvince>(Forward(dossier).Rate(ministry).Value);
}
