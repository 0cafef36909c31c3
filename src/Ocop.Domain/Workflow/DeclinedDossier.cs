using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A dossier whose product was rated and not recognised: its end.</summary>
public sealed class DeclinedDossier : DossierStep
{
    private DeclinedDossier(DossierStep rated, string reason, LocalDate on)
        : base(rated.Dossier, on) => Reason = reason;

    /// <summary>Why the product was not recognised.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override DossierStage? Stage => null;

    private protected override string Name => "refusal of recognition";

    internal static Result<DeclinedDossier> Decide(DossierStep rated, string reason, LocalDate on) =>
        rated.CheckOrder("refusal of recognition", on) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(Guard.NotNull(reason)) ? new ReasonMissing()
        : new DeclinedDossier(rated, reason, on);
}
