using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A complete dossier (hồ sơ), filed with the commune under Decision 26/2026/QĐ-TTg.</summary>
/// <remarks>
/// It is filed for a first ranking by <see cref="ProductPlan.File"/>, otherwise here. Each step from here on has a type of
/// its own that only the step before it makes: commune, province, ministry, decision.
/// </remarks>
public sealed class Dossier
{
    private Dossier(Registration registration, HandOver filing, WorkflowPolicy policy) =>
        (Registration, Filing, Policy) = (registration, filing, policy);

    /// <summary>What it asks for.</summary>
    public RegistrationKind Kind => Registration.Kind;

    /// <summary>The product and whose it is.</summary>
    public DossierSubject Subject => Registration.Subject;

    /// <summary>The recognition that an upgrade or a re-evaluation follows; null for a first ranking.</summary>
    public HeldRecognition? Held => Registration.Held;

    /// <summary>What was handed to the commune, and when.</summary>
    public HandOver Filing { get; }

    /// <summary>The assumptions it is treated by.</summary>
    public WorkflowPolicy Policy { get; }

    /// <summary>The edition it is treated under.</summary>
    public static Edition Edition => Edition.Of2026;

    internal Registration Registration { get; }

    /// <summary>Files the dossier of an upgrade (nâng hạng; articles 6.1b and 7.5).</summary>
    /// <param name="held">The recognition in force.</param>
    /// <param name="handOver">What was handed in: forms 01 and 02, and the proof of what changed.</param>
    /// <param name="policy">The assumptions; <see cref="WorkflowPolicy.Default"/> where null.</param>
    /// <returns>
    /// The dossier, <see cref="NothingAboveFiveStars"/>, <see cref="RecognitionOver"/>, or a refusal of
    /// <see cref="ProductPlan.File"/>.
    /// </returns>
    public static Result<Dossier> Upgrade(HeldRecognition held, HandOver handOver, WorkflowPolicy? policy = null)
    {
        Guard.NotNull(held);
        Guard.NotNull(handOver);
        return held.Stars == StarRating.Five ? new NothingAboveFiveStars(held.Subject.Product)
            : handOver.On > held.Expiry.Latest ? new RecognitionOver(held.Expiry, handOver.On)
            : File(new Registration(RegistrationKind.Upgrade, held.Subject, held), handOver, policy);
    }

    /// <summary>Files the dossier of a re-evaluation (đánh giá lại; article 7.6), within its window.</summary>
    /// <param name="held">The recognition that is ending.</param>
    /// <param name="handOver">What was handed in: forms 01 and 02, the updates, the renewed papers.</param>
    /// <param name="policy">The assumptions; <see cref="WorkflowPolicy.Default"/> where null.</param>
    /// <returns>
    /// The dossier, <see cref="OutsideReevaluationWindow"/> where the day certainly lies outside, or a refusal of
    /// <see cref="ProductPlan.File"/>.
    /// </returns>
    public static Result<Dossier> Reevaluate(HeldRecognition held, HandOver handOver, WorkflowPolicy? policy = null)
    {
        Guard.NotNull(held);
        Guard.NotNull(handOver);
        return new ReevaluationWindow(held.Expiry).Accept(handOver.On).Then(_ =>
            File(new Registration(RegistrationKind.Reevaluation, held.Subject, held), handOver, policy));
    }

    /// <summary>The commune receives the dossier, and its term begins.</summary>
    /// <param name="on">The day of receipt.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The commune's review, <see cref="StepOutOfOrder"/> or <see cref="DayOutsideCalendar"/>.</returns>
    public Result<CommuneReview> Receive(LocalDate on, WorkingCalendar calendar)
    {
        Guard.NotNull(calendar);
        return StepOutOfOrder.Check(("receipt by the commune", on), ("dossier", Filing.On)) is { } refusal
            ? refusal
            : calendar.LastDay(on, CommuneReview.WorkingDays, Policy.CommuneTermStart)
                .Then<CommuneReview>(due => new CommuneReview(this, on, due));
    }

    /// <summary>Whether a rating leads to a decision: of an upgrade, only one with more stars than the product holds.</summary>
    internal bool Lifts(StarRating stars) =>
        Kind != RegistrationKind.Upgrade || !Policy.UpgradeNeedsMoreStars || stars > Held!.Stars;

    internal static Result<Dossier> File(Registration registration, HandOver handOver, WorkflowPolicy? policy) =>
        !Edition.Of2026.IsInForceAt(handOver.On) ? new ProcedureNotRecorded(handOver.On)
        : DossierContents.Check(DossierHop.ToCommune, registration, handOver) is { } refusal ? refusal
        : new Dossier(registration, handOver, policy ?? WorkflowPolicy.Default);
}
