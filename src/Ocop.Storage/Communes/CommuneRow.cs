using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Communes;

/// <summary>A row of <c>communes</c>: a unit of an official list as it was from one day to another.</summary>
/// <remarks>A unit whose kind or name changes has a row for each; a code means a unit only together with its days.</remarks>
internal sealed class CommuneRow : ILogged
{
    public long Id { get; set; }

    /// <summary>The official code of five digits.</summary>
    public required string Code { get; set; }

    /// <summary>The name without its kind.</summary>
    public required string Name { get; set; }

    /// <summary>The name by which it is searched: without accents and case.</summary>
    public required string NameFolded { get; set; }

    /// <summary>The name by which it is ordered.</summary>
    public required string NameSort { get; set; }

    public CommuneKind Kind { get; set; }

    /// <summary>The official code of the province that it belonged to on those days.</summary>
    public required string ProvinceCode { get; set; }

    /// <summary>The first day; null where the list does not say it.</summary>
    public LocalDate? ValidFrom { get; set; }

    /// <summary>The last day; null while it is in force.</summary>
    public LocalDate? ValidUntil { get; set; }

    RecordKind ILogged.LoggedKind => RecordKind.Commune;

    string ILogged.LoggedCode => LoggedCode.Of(Code, ValidFrom is { } day ? IsoDate.ToText(day) : "");
}
