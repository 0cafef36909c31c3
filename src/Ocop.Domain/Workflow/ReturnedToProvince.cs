using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>
/// Rated below five stars by the ministry and back at the province, whose chair recognises three or four stars by that
/// result or runs an evaluation of the province's own (Decision 26/2026/QĐ-TTg, article 7.4g).
/// </summary>
/// <remarks>
/// The article names an average below 90; an average of 90 or more below five stars, by a floor, is read as returned too.
/// </remarks>
public sealed class ReturnedToProvince : MinistryRating
{
    internal ReturnedToProvince(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome)
    {
    }

    /// <inheritdoc/>
    public override DossierStage? Stage =>
        Outcome.Stars is { IsCertifiable: true } ? DossierStage.CouncilPassed : DossierStage.Candidate;

    /// <summary>The province's chair recognises three or four stars by the ministry's result.</summary>
    /// <param name="number">The number of the decision.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns>
    /// The recognition, <see cref="StepOutOfOrder"/>, <see cref="NoStarsToRecognise"/>, <see cref="UpgradeWithoutMoreStars"/>,
    /// <see cref="DecisionOfOtherDay"/> or <see cref="DecisionOfOtherIssuer"/>.
    /// </returns>
    public Result<Recognition> Recognise(DecisionNumber number, LocalDate on) =>
        Outcome.Stars is not { IsCertifiable: true } stars ? new NoStarsToRecognise(Outcome.Stars)
        : !Dossier.Lifts(stars) ? new UpgradeWithoutMoreStars(Dossier.Held!.Stars, stars)
        : Recognition.Decide(this, stars, number, on);

    /// <summary>The province takes the dossier up for an evaluation of its own.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The dossier at the province, or <see cref="StepOutOfOrder"/>.</returns>
    public Result<ProposedDossier> EvaluateAnew(LocalDate on) =>
        CheckOrder("province's own evaluation", on) is { } refusal ? refusal : new ProposedDossier(Dossier, on, this);

    /// <summary>The province's chair does not recognise the product.</summary>
    /// <param name="reason">Why not.</param>
    /// <param name="on">The day.</param>
    /// <returns>The end of the dossier, <see cref="StepOutOfOrder"/> or <see cref="ReasonMissing"/>.</returns>
    public Result<DeclinedDossier> Decline(string reason, LocalDate on) => DeclinedDossier.Decide(this, reason, on);
}
