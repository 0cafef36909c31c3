using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A dossier at the province: proposed by the commune, or taken up by the province's own evaluation.</summary>
public sealed class ProposedDossier : DossierStep
{
    internal ProposedDossier(Dossier dossier, LocalDate on, ReturnedToProvince? returned)
        : base(dossier, on) => Returned = returned;

    /// <summary>The commune's report; null where the ministry returned the dossier.</summary>
    public CommuneReport? Report { get; internal init; }

    /// <summary>Whether the commune reported after its term.</summary>
    public bool IsReportLate { get; internal init; }

    /// <summary>
    /// The ministry's result that the province's own evaluation follows (article 7.4g); null for a commune's proposal.
    /// </summary>
    public ReturnedToProvince? Returned { get; }

    /// <summary>
    /// The last day on which the province decides a re-evaluation in time, 45 days from here (article 7.6); null for
    /// other kinds.
    /// </summary>
    public LocalDate? ReevaluationDue => FindReevaluationDue();

    /// <inheritdoc/>
    public override DossierStage? Stage => DossierStage.Candidate;

    private protected override string Name => "proposal to the province";

    private bool IsForMinistryAlone =>
        Dossier is { Kind: RegistrationKind.Reevaluation, Held.Stars: var stars } && stars == StarRating.Five && Returned is null;

    /// <summary>The round of evaluation that takes it.</summary>
    /// <param name="rounds">The rounds; those of the law are <see cref="EvaluationRounds.ProvinceOf2026"/>.</param>
    /// <returns>The round, or a refusal of <see cref="EvaluationRounds.RoundOf"/>.</returns>
    public Result<RoundDates> RoundIn(EvaluationRounds rounds) => Guard.NotNull(rounds).RoundOf(On);

    /// <summary>The province's council rates the product.</summary>
    /// <param name="outcome">What the council came to.</param>
    /// <returns>
    /// One of <see cref="RatedWithoutDecision"/>, <see cref="RatedForProvince"/> and <see cref="RatedForMinistry"/>, or
    /// <see cref="StepOutOfOrder"/>, <see cref="CouncilMannerNotProvided"/>, <see cref="RatedByOtherSet"/>,
    /// <see cref="FiveStarsReevaluatedByMinistry"/>.
    /// </returns>
    public Result<ProvinceRating> Rate(CouncilOutcome outcome)
    {
        Guard.NotNull(outcome);
        return (CheckOrder("council's rating", outcome.On) ?? outcome.Check(Dossier)) is { } refusal ? refusal
            : IsForMinistryAlone ? new FiveStarsReevaluatedByMinistry(Dossier.Subject.Product)
            : ProvinceRating.Of(Dossier, outcome);
    }

    /// <summary>The province forwards the re-evaluation of a product with five stars, which the ministry alone decides.</summary>
    /// <param name="handOver">What was handed to the ministry: the letter, the advisory agency's report, the samples.</param>
    /// <returns>
    /// The dossier at the ministry, <see cref="CouncilSkipped"/>, or a refusal of <see cref="RatedForMinistry.Forward"/>.
    /// </returns>
    public Result<ForwardedDossier> ForwardReevaluation(HandOver handOver)
    {
        Guard.NotNull(handOver);
        return IsForMinistryAlone
            ? ForwardedDossier.Create(Dossier, handOver, CheckOrder("forwarding to the ministry", handOver.On))
            : new CouncilSkipped(Dossier.Subject.Product);
    }
}
