using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>Rated with five stars, which the minister recognises (Decision 26/2026/QĐ-TTg, article 4).</summary>
public sealed class RatedFiveStars : MinistryRating
{
    internal RatedFiveStars(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome)
    {
    }

    /// <inheritdoc/>
    public override DossierStage? Stage => DossierStage.ProposedFiveStar;

    /// <summary>The minister recognises the product and issues the certificate.</summary>
    /// <param name="number">The number of the decision.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns>
    /// The recognition, <see cref="StepOutOfOrder"/>, <see cref="DecisionOfOtherDay"/> or <see cref="DecisionOfOtherIssuer"/>.
    /// </returns>
    public Result<Recognition> Recognise(DecisionNumber number, LocalDate on) =>
        Recognition.Decide(this, StarRating.Five, number, on);

    /// <summary>The minister does not recognise the product.</summary>
    /// <param name="reason">Why not.</param>
    /// <param name="on">The day.</param>
    /// <returns>The end of the dossier, <see cref="StepOutOfOrder"/> or <see cref="ReasonMissing"/>.</returns>
    public Result<DeclinedDossier> Decline(string reason, LocalDate on) => DeclinedDossier.Decide(this, reason, on);
}
