using Ocop.Domain.Places;

namespace Ocop.Storage.Details;

/// <summary>A village recognised for its craft.</summary>
/// <param name="Id">The identity inside this database; never shown.</param>
/// <param name="Name">The name.</param>
/// <param name="Place">The units it lies in, as printed.</param>
public sealed record CraftVillageRecord(long Id, string Name, PrintedPlace Place)
{
    /// <summary>The code of the province of before 2025-07-01; null while it is not certain which one it is.</summary>
    public required string? ProvinceBefore2025 { get; init; }

    /// <summary>The code of the province from 2025-07-01 on; null while no source states a place that tells.</summary>
    public required string? ProvinceFrom2025 { get; init; }
}
