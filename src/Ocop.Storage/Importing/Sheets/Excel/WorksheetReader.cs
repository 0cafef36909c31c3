using System.Globalization;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>Goes through the rows of a worksheet.</summary>
internal sealed class WorksheetReader(PartReader reader, WorkbookContent content, string sheet)
{
    private int lastRow;

    /// <summary>The next row with its own cells; null behind the last.</summary>
    /// <exception cref="UnreadableListException">The sheet cannot be read, or passes the limits.</exception>
    public SheetRow? Read()
    {
        while (reader.Read())
        {
            if (reader.Begins<Spreadsheet.Row>())
            {
                return ReadRow();
            }
        }

        return null;
    }

    private SheetRow ReadRow()
    {
        var number = int.TryParse(reader.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : lastRow + 1;
        var isHidden = reader.IsSet("hidden");
        if (number <= lastRow)
        {
            throw UnreadableListException.At(ListFault.NotAWorkbook, content.Path, (sheet, null), $"row {number} stands behind row {lastRow}");
        }

        lastRow = number;
        var cells = new List<Cell>();
        var column = 0;
        while (reader.Read() && !(reader.Is<Spreadsheet.Row>() && !reader.IsStart))
        {
            if (reader.Begins<Spreadsheet.Cell>())
            {
                column = ColumnOf(reader.Attribute("r"), number, column);
                AddWithContent(cells, ReadCell(new CellAddress(number, column)));
            }
        }

        return new SheetRow(number, isHidden, cells);
    }

    private int ColumnOf(string? reference, int row, int before)
    {
        if (reference is null)
        {
            return before + 1;
        }

        return CellAddress.TryParse(reference, out var address) && address.Row == row && address.Column > before
            ? address.Column
            : throw UnreadableListException.At(
                ListFault.NotAWorkbook, content.Path, (sheet, null), $"a cell of row {row} says that it stands in '{reference}'");
    }

    private void AddWithContent(List<Cell> cells, Cell? cell)
    {
        if (cell is null)
        {
            return;
        }

        var place = (sheet, cell.Address.ToString());
        if (cell.Address.Column > ListLimits.Columns)
        {
            throw UnreadableListException.At(
                ListFault.TooManyColumns, content.Path, place, $"the sheet has more than {ListLimits.Columns} columns");
        }

        cells.Add(cell.Text.Length <= ListLimits.CellCharacters
            ? cell
            : throw UnreadableListException.At(
                ListFault.TooLarge, content.Path, place, $"the cell has more than {ListLimits.CellCharacters} characters"));
    }

    private Cell? ReadCell(CellAddress address)
    {
        var stored = new StoredCell(address, reader.Attribute("t") ?? "n", FormatOf(reader.Attribute("s")));
        while (reader.Read() && !(reader.Is<Spreadsheet.Cell>() && !reader.IsStart))
        {
            if (reader.Begins<Spreadsheet.CellFormula>())
            {
                stored = stored with { Formula = reader.Text() };
            }
            else if (reader.Begins<Spreadsheet.CellValue>())
            {
                stored = stored with { Value = reader.Text() };
            }
            else if (reader.Begins<Spreadsheet.InlineString>())
            {
                stored = stored with { Value = SharedTexts.ReadText<Spreadsheet.InlineString>(reader) };
            }
        }

        return stored.ToCell(content);
    }

    private static int? FormatOf(string? format) =>
        int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}
