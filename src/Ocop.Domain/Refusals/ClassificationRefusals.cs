using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>A number that no product set has.</summary>
/// <param name="Number">The number given.</param>
public sealed record ProductSetUnknown(int Number) : Refusal(
    "product-set-unknown",
    $"{Number} is no product set; the sets are numbered 1 to 26.",
    LegalInstrument.Decision26Of2026.Annex("I"));
