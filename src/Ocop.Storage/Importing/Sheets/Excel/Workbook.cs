using DocumentFormat.OpenXml.Packaging;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>A workbook, open for reading: its sheets, the texts they share and the formats that make numbers dates.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument document;

    private Workbook(SpreadsheetDocument document, IReadOnlyList<Sheet> sheets) => (this.document, Sheets) = (document, sheets);

    /// <summary>The sheets in their order; charts and macros are none.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="UnreadableListException">It is refused.</exception>
    public static Workbook Open(Stream stream, string path)
    {
        var document = Boundary.Cross(path, "the package", () => SpreadsheetDocument.Open(stream, isEditable: false));
        try
        {
            return Boundary.Cross(path, "the workbook", () => new Workbook(document, ReadSheets(document, path)));
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private static List<Sheet> ReadSheets(SpreadsheetDocument document, string path)
    {
        if (document.WorkbookPart is not { } part)
        {
            throw new UnreadableListException(ListFault.NotAWorkbook, path, "the package holds no workbook");
        }

        var content = new WorkbookContent(path, SharedTexts.Read(part, path), DateFormats.Read(part, path));
        var sheets = new List<Sheet>();
        var serials = SerialDays.From1900;
        using var reader = PartReader.Open(part, path);
        while (reader.Read())
        {
            if (reader.Begins<Spreadsheet.WorkbookProperties>() && reader.IsSet("date1904"))
            {
                serials = SerialDays.From1904;
            }
            else if (reader.Begins<Spreadsheet.Sheet>() && ReadSheet(reader, part, content with { Serials = serials }) is { } sheet)
            {
                sheets.Add(sheets.Count < ListLimits.Sheets ? sheet : throw TooMany(path));
            }
        }

        return sheets;
    }

    private static WorksheetSheet? ReadSheet(PartReader reader, WorkbookPart part, WorkbookContent content) =>
        reader.Attribute("id") is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart worksheet
            ? new WorksheetSheet(reader.Attribute("name") ?? id, worksheet, content)
            {
                IsHidden = reader.Attribute("state") is "hidden" or "veryHidden",
                Serials = content.Serials,
            }
            : null;

    private static UnreadableListException TooMany(string path) =>
        new(ListFault.TooLarge, path, $"the workbook has more than {ListLimits.Sheets} sheets");
}
