using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Tests.Importing;

/// <summary>Writes real workbooks: one row of objects for each row, merged ranges, hidden rows and sheets, either date system.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const uint DateFormat = 1;
    private readonly SpreadsheetDocument document;
    private readonly DocumentFormat.OpenXml.Spreadsheet.Sheets sheets;
    private readonly SharedStringTable texts = new();
    private readonly bool is1904;
    private int textCount;

    public WorkbookFile(string path, bool is1904 = false)
    {
        this.is1904 = is1904;
        document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = is1904 });
        sheets = workbook.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = texts;
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "dd\\/mm\\/yyyy;@" }),
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 170, ApplyNumberFormat = true }));
    }

    /// <summary>Adds a sheet; null leaves a cell empty, a list of cells begins with the first column.</summary>
    public WorkbookFile Sheet(string name, IEnumerable<object?[]> rows, string[]? merged = null, bool isHidden = false, int[]? hiddenRows = null)
    {
        var part = document.WorkbookPart!.AddNewPart<WorksheetPart>();
        var data = new SheetData(rows.Select((cells, index) => Row(index + 1, cells, hiddenRows?.Contains(index + 1) == true)));
        part.Worksheet = merged is null
            ? new Worksheet(data)
            : new Worksheet(data, new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Name = name,
            SheetId = (uint)sheets.Count() + 1,
            Id = document.WorkbookPart.GetIdOfPart(part),
            State = isHidden ? SheetStateValues.Hidden : null,
        });
        return this;
    }

    public void Dispose() => document.Dispose();

    private Row Row(int number, object?[] cells, bool isHidden) => new(cells.Index()
        .Where(cell => cell.Item is not null)
        .Select(cell => Cell(new CellAddress(number, cell.Index + 1).ToString(), cell.Item!)))
    {
        RowIndex = (uint)number,
        Hidden = isHidden ? true : null,
    };

    private DocumentFormat.OpenXml.Spreadsheet.Cell Cell(string reference, object content) => content switch
    {
        LocalDate day => new() { CellReference = reference, StyleIndex = DateFormat, CellValue = new CellValue(SerialOf(day)) },
        Formula formula => new() { CellReference = reference, CellFormula = new CellFormula(formula.Text), CellValue = new CellValue(formula.Cached) },
        bool yes => new() { CellReference = reference, DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") },
        int or double => new() { CellReference = reference, CellValue = new CellValue(Convert.ToString(content, CultureInfo.InvariantCulture)!) },
        _ => new() { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue(Share($"{content}")) },
    };

    private int SerialOf(LocalDate day) => Period.DaysBetween(is1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30), day);

    private int Share(string text)
    {
        texts.Append(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return textCount++;
    }
}

/// <summary>A cell with a formula and the value that its program once computed.</summary>
internal sealed record Formula(string Text, string Cached);
