using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>What a place that shows and sells products is.</summary>
[JsonConverter(typeof(EnumNameConverter<ProgrammeDisplayPointKind>))]
public enum ProgrammeDisplayPointKind
{
    /// <summary>A centre for OCOP products (trung tâm OCOP).</summary>
    OcopCentre,

    /// <summary>An area that shows products within a building (khu trưng bày).</summary>
    DisplayArea,

    /// <summary>A counter that shows and sells products at a tourist site (điểm du lịch).</summary>
    TouristSite,
}
