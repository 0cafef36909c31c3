using NodaTime;
using Ocop.Domain.Text;

namespace Ocop.Storage.Importing.Sheets;

/// <summary>A cell with content.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">Its content as the file holds it: of a number its digits, of a date its serial number, of a formula the formula.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record Cell(CellAddress Address, string Text, CellKind Kind)
{
    /// <summary>The number; null for other kinds.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day of a real date; null for other kinds.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The first cell of the merged range whose content this one shows; null for a cell with content of its own.</summary>
    public CellAddress? MergedFrom { get; init; }

    /// <summary>Whether a content is nothing but blanks, control characters and marks that show nothing.</summary>
    public static bool IsBlank(string? content) => content is null || VietnameseText.Normalize(content).Length == 0;

    /// <summary>Whether the content is the cell's own.</summary>
    public bool IsOwn => MergedFrom is null;

    /// <summary>Whether the content comes from further left: a heading that spans columns, and no value of this column.</summary>
    public bool IsFromOtherColumn => MergedFrom is { } first && first.Column != Address.Column;
}
