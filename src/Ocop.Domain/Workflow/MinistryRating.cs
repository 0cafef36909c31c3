namespace Ocop.Domain.Workflow;

/// <summary>
/// A product rated by the ministry's council: <see cref="RatedFiveStars"/> or <see cref="ReturnedToProvince"/>.
/// </summary>
public abstract class MinistryRating : DossierStep
{
    private protected MinistryRating(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome.On) => Outcome = outcome;

    /// <summary>What the council came to.</summary>
    public CouncilOutcome Outcome { get; }

    private protected override string Name => "ministry's rating";
}
