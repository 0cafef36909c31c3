using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>Rated 90 or more by the province, which forwards the dossier to the ministry.</summary>
public sealed class RatedForMinistry : ProvinceRating
{
    internal RatedForMinistry(Dossier dossier, CouncilOutcome outcome)
        : base(dossier, outcome)
    {
    }

    /// <inheritdoc/>
    public override DossierStage? Stage => DossierStage.CouncilPassed;

    /// <summary>The province forwards the dossier.</summary>
    /// <param name="handOver">
    /// What was handed to the ministry: the letter, the reports of consulting team and council and the chair's approval, or
    /// for a re-evaluation the advisory agency's report; five samples save for tourism.
    /// </param>
    /// <returns>
    /// The dossier at the ministry, <see cref="StepOutOfOrder"/>, <see cref="DossierIncomplete"/>,
    /// <see cref="SamplesTooFew"/> or <see cref="CopiesMissing"/>.
    /// </returns>
    public Result<ForwardedDossier> Forward(HandOver handOver) =>
        ForwardedDossier.Create(Dossier, Guard.NotNull(handOver), CheckOrder("forwarding to the ministry", handOver.On));
}
