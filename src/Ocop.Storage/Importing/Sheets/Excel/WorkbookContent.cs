namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>What all sheets of a workbook share.</summary>
/// <param name="Path">The file.</param>
/// <param name="Texts">The texts that cells refer to.</param>
/// <param name="Dates">The formats that make numbers dates.</param>
internal sealed record WorkbookContent(string Path, SharedTexts Texts, DateFormats Dates)
{
    /// <summary>From which day numbers count that stand for dates.</summary>
    public SerialDays Serials { get; init; } = SerialDays.From1900;
}
