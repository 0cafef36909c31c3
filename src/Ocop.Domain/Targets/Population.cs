using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>The whole that a share is a share of: its denominator.</summary>
[JsonConverter(typeof(EnumNameConverter<Population>))]
public enum Population
{
    /// <summary>All OCOP products of the place.</summary>
    Products,

    /// <summary>The products that have been evaluated and ranked already.</summary>
    EvaluatedProducts,

    /// <summary>The products whose 36 months were ending.</summary>
    ProductsDueForReevaluation,

    /// <summary>All OCOP producers of the place (chủ thể OCOP).</summary>
    Producers,

    /// <summary>The producers of craft villages (chủ thể làng nghề).</summary>
    CraftVillageProducers,

    /// <summary>All communes of the place.</summary>
    Communes,

    /// <summary>All traditional craft villages of the place.</summary>
    TraditionalCraftVillages,

    /// <summary>All targets of the programme.</summary>
    Indicators,
}
