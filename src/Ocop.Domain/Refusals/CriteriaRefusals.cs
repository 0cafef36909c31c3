using System.Globalization;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>A number that no product set has.</summary>
/// <param name="Number">The number given.</param>
public sealed record ProductSetUnknown(int Number) : Refusal(
    "product-set-unknown",
    string.Create(CultureInfo.InvariantCulture, $"{Number} is no product set; the sets are numbered 1 to 26."),
    LegalInstrument.Decision26Of2026.Annex("I"));

/// <summary>Criteria asked of an edition whose sheets are not recorded: only those of 26/2026/QĐ-TTg are.</summary>
/// <param name="Edition">The edition asked.</param>
/// <param name="Number">The number of the product set asked for.</param>
public sealed record CriteriaNotRecorded(Edition Edition, int Number) : Refusal(
    "criteria-not-recorded",
    $"The criteria of product set {Number} in the edition of {Edition.Key} are not recorded.",
    null);
