namespace Ocop.Domain.Workflow;

/// <summary>
/// Rated, and no decision follows: one or two stars (Decision 26/2026/QĐ-TTg, article 4), a hard stop, or an upgrade
/// without more stars, in which case the certificate in force stands.
/// </summary>
public sealed class RatedWithoutDecision : ProvinceRating
{
    internal RatedWithoutDecision(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome)
    {
    }

    /// <inheritdoc/>
    public override DossierStage? Stage => null;

    /// <summary>Why no decision follows, as one English sentence.</summary>
    public string Reason => Outcome.Stars switch
    {
        null => "A hard stop bars the product from any stars.",
        { IsCertifiable: true } stars => $"{stars.InWords} are no upgrade from {Dossier.Held!.Stars.InWords}.",
        { } stars => $"A rating of {stars.InWords} gets no decision; 3 stars or more do.",
    };
}
