using Ocop.Domain.Producers;
using Ocop.Storage.Communes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Producers;

/// <summary>A row of <c>producers</c>.</summary>
internal sealed class ProducerRow : RecordRow, IPlacedRow
{
    public required string Name
    {
        get;
        set
        {
            field = value;
            OwnName = Domain.Producers.ProducerName.Parse(value).OwnName;
        }
    }

    /// <summary>The name folded, its legal form apart, under which other spellings are found; follows from the name.</summary>
    /// <remarks>Null only in a database whose producers were recorded before the column was there, until it is opened.</remarks>
    public string? OwnName { get; set; }

    /// <summary>The key whose bytewise order is the Vietnamese alphabetical order.</summary>
    public required string NameSort { get; set; }

    /// <summary>The words of the name with their accents, each with blanks around it; ranks searches.</summary>
    public required string NameWords { get; set; }

    public ProducerKind? Kind { get; set; }

    public string? KindAsPrinted { get; set; }

    public string? Commune { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    public string? ProvinceBefore2025 { get; set; }

    public string? ProvinceFrom2025 { get; set; }

    public string? CommuneCodeBefore2025 { get; set; }

    public string? CommuneCodeFrom2025 { get; set; }

    /// <summary>The tax code of an organisation in its one writing; never a number of a person.</summary>
    public string? TaxCode { get; set; }

    public long? CraftVillageId { get; set; }

    public override RecordKind RecordKind => RecordKind.Producer;
}
