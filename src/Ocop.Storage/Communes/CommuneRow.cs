using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Communes;

/// <summary>A row of <c>communes</c>: a unit of an official list as it was from one day to another.</summary>
/// <remarks>
/// A unit whose kind or name changes has a row for each; an official code means a unit only together with its days. The
/// permanent code of the record is <see cref="CommuneRecordCode"/>.
/// </remarks>
internal sealed class CommuneRow : RecordRow
{
    /// <summary>The official code of five digits.</summary>
    public required string OfficialCode { get; set; }

    /// <summary>The name without its kind.</summary>
    public required string Name { get; set; }

    /// <summary>The name by which it is searched: without accents and case.</summary>
    public required string NameFolded { get; set; }

    /// <summary>The name by which it is ordered.</summary>
    public required string NameSort { get; set; }

    public CommuneKind Kind { get; set; }

    /// <summary>The official code of the province that it belonged to on those days.</summary>
    public required string ProvinceCode { get; set; }

    /// <summary>The district with its kind as the list prints it; null where there is none.</summary>
    public string? District { get; set; }

    /// <summary>The first day; null where the list does not say it.</summary>
    public LocalDate? ValidFrom { get; set; }

    /// <summary>The last day; null while it is in force.</summary>
    public LocalDate? ValidUntil { get; set; }

    /// <summary>The official codes of the units from 1 July 2025 that a list names as holding its area; empty while none does.</summary>
    public IReadOnlyList<string> SuccessorCodes { get; set; } = [];

    /// <summary>The era whose unit it is: that of its last day.</summary>
    public ProvinceEra Era => EraUntil(ValidUntil);

    public override RecordKind RecordKind => RecordKind.Commune;

    /// <summary>The era of a unit by its last day; units of the era before never outlast it.</summary>
    public static ProvinceEra EraUntil(LocalDate? validUntil) =>
        validUntil is { } last ? ProvinceEras.At(last) : ProvinceEra.From2025Reform;
}
