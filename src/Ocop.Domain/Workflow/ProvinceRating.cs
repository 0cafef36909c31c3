namespace Ocop.Domain.Workflow;

/// <summary>
/// A product rated by the province's council: <see cref="RatedWithoutDecision"/>, <see cref="RatedForProvince"/> or
/// <see cref="RatedForMinistry"/>. A rating alone certifies nothing.
/// </summary>
public abstract class ProvinceRating : DossierStep
{
    /// <summary>
    /// The average from which on the province forwards to the ministry (Decision 26/2026/QĐ-TTg, articles 3.3 and 7.4).
    /// </summary>
    public const decimal ForwardingAverage = 90;

    private protected ProvinceRating(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome.On) => Outcome = outcome;

    /// <summary>What the council came to.</summary>
    public CouncilOutcome Outcome { get; }

    private protected override string Name => "council's rating";

    internal static ProvinceRating Of(Dossier dossier, CouncilOutcome outcome) =>
        outcome.Stars is not { IsCertifiable: true } stars ? new RatedWithoutDecision(dossier, outcome)
        : IsForwarded(dossier.Policy.Forwarding, outcome) ? new RatedForMinistry(dossier, outcome)
        : dossier.Lifts(stars) ? new RatedForProvince(dossier, outcome)
        : new RatedWithoutDecision(dossier, outcome);

    private static bool IsForwarded(Forwarding forwarding, CouncilOutcome outcome) => forwarding switch
    {
        Forwarding.ByAverage => outcome.Average >= ForwardingAverage,
        Forwarding.ByStars => outcome.Stars == StarRating.Five,
        _ => Invariant.Unreachable<bool>(forwarding),
    };
}
