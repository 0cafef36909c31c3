namespace Ocop.Storage.Details;

/// <summary>A row of <c>craft_villages</c>: a village recognised for its craft (làng nghề).</summary>
internal sealed class CraftVillageRow
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public string? Commune { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    public string? ProvinceBefore2025 { get; set; }

    public string? ProvinceFrom2025 { get; set; }
}
