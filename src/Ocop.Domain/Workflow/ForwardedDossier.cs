using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A dossier at the ministry: potential five stars (tiềm năng 5 sao), not recognised yet.</summary>
public sealed class ForwardedDossier : DossierStep
{
    private ForwardedDossier(Dossier dossier, LocalDate on)
        : base(dossier, on)
    {
    }

    /// <summary>
    /// The last day on which the ministry decides a re-evaluation in time, 45 days from here (article 7.6); null for
    /// other kinds.
    /// </summary>
    public LocalDate? ReevaluationDue => FindReevaluationDue();

    /// <inheritdoc/>
    public override DossierStage? Stage => DossierStage.ProposedFiveStar;

    private protected override string Name => "forwarding to the ministry";

    /// <summary>The round of evaluation that takes it.</summary>
    /// <param name="rounds">The rounds; those of the law are <see cref="EvaluationRounds.MinistryOf2026"/>.</param>
    /// <returns>The round, or a refusal of <see cref="EvaluationRounds.RoundOf"/>.</returns>
    public Result<RoundDates> RoundIn(EvaluationRounds rounds) => Guard.NotNull(rounds).RoundOf(On);

    /// <summary>The ministry's council rates the product.</summary>
    /// <param name="outcome">What the council came to.</param>
    /// <returns>
    /// <see cref="RatedFiveStars"/> or <see cref="ReturnedToProvince"/>; <see cref="StepOutOfOrder"/>,
    /// <see cref="CouncilMannerNotProvided"/> or <see cref="RatedByOtherSet"/>.
    /// </returns>
    public Result<MinistryRating> Rate(CouncilOutcome outcome)
    {
        Guard.NotNull(outcome);
        return (CheckOrder("ministry's rating", outcome.On) ?? outcome.Check(Dossier)) is { } refusal ? refusal
            : outcome.Stars == StarRating.Five ? new RatedFiveStars(Dossier, outcome)
            : new ReturnedToProvince(Dossier, outcome);
    }

    internal static Result<ForwardedDossier> Create(Dossier dossier, HandOver handOver, Refusal? outOfOrder) =>
        (outOfOrder ?? DossierContents.Check(DossierHop.ToMinistry, dossier.Registration, handOver)) is { } refusal
            ? refusal
            : new ForwardedDossier(dossier, handOver.On);
}
