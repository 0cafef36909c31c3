using Ocop.Domain.Text;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Programmes;

/// <summary>A row of <c>programmes</c>.</summary>
internal sealed class ProgrammeRow : RecordRow
{
    public string? Commune { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    /// <summary>The code of the province of before 1 July 2025; null while it is not certain.</summary>
    public string? ProvinceBefore2025 { get; set; }

    /// <summary>The code of the province since then; null while it is not certain.</summary>
    public string? ProvinceFrom2025 { get; set; }

    /// <summary>The sort key of the place, the province first.</summary>
    public required string PlaceSort { get; set; }

    /// <summary>The period's first year; null while no source states it.</summary>
    public int? FirstYear { get; set; }

    public int LastYear { get; set; }

    public string? IssuedBy { get; set; }

    public string? DecisionNumber { get; set; }

    /// <summary>The stated date of issue: a day, or a month or year where no more is stated.</summary>
    public string? Issued { get; set; }

    public string? IssuedAsPrinted { get; set; }

    /// <summary>The SHA-256 of what the programme was last written from, so that an unchanged one is left alone.</summary>
    public required string ContentSha256 { get; set; }

    /// <summary>The sort key of a printed place, the province first.</summary>
    public static string PlaceSortOf(string? commune, string? district, string? province) =>
        VietnameseText.SortKey(string.Join(' ', new[] { province, district, commune }.OfType<string>()));

    public List<ProgrammeTargetRow> Targets { get; } = [];

    public List<ProgrammePartRow> Parts { get; } = [];

    public override RecordKind RecordKind => RecordKind.Programme;
}
