using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Criteria;

/// <summary>What the sheets of Decision 26/2026/QĐ-TTg, annex II, print at a criterion besides its options.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<CriterionFlags>))]
public enum CriterionFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The whole product must be grown or raised in the province (sets 1 to 4 and 23 to 25).</summary>
    WhollyFromProvince = 1,

    /// <summary>Staple goods common everywhere, without a quality of their own, are not ranked (sets 1 to 4).</summary>
    ExcludesCommonProduct = 2,

    /// <summary>Points are given only where the product has a story (sets 1 to 25).</summary>
    OnlyWithStory = 4,

    /// <summary>Scoring halts: dangerous impurities, or in sets 19 and 20 no product declaration.</summary>
    HaltsScoring = 8,

    /// <summary>The points need a report of a food-safety or quality test.</summary>
    NeedsTestReport = 16,

    /// <summary>The points need executed export contracts, certificates or market assessments.</summary>
    NeedsExportEvidence = 32,

    /// <summary>Disqualifies: material imported whole or without trace, a copied product, an infringing design.</summary>
    Disqualifies = 64,

    /// <summary>Mandatory only where the law requires the declaration (set 21).</summary>
    OnlyWhereLawRequires = 128,

    /// <summary>Judged by one of two alternative cases (set 26: criteria 8, 9 and 15).</summary>
    TwoCases = 256,
}
