using System.Globalization;
using NodaTime.Text;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>A cell as a worksheet stores it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Type">What its value is: n a number, s the place of a shared text, inlineStr and str text, b yes or no, e an error, d an ISO date.</param>
/// <param name="Format">The place of its format; null for the usual one.</param>
internal sealed record StoredCell(CellAddress Address, string Type, int? Format)
{
    private const decimal LargestNumber = 1e15m;

    /// <summary>The stored value; null where none is stored.</summary>
    public string? Value { get; init; }

    /// <summary>The formula, empty where another cell holds its text; null where the cell has none.</summary>
    public string? Formula { get; init; }

    /// <summary>The cell with its kind and typed value; null where nothing but blanks is in it.</summary>
    public Cell? ToCell(WorkbookContent content)
    {
        if (Formula is not null)
        {
            return new Cell(Address, $"={Formula}", CellKind.Formula);
        }

        var text = Type == "s" ? FindShared(content) : Value;
        return text is null || Cell.IsBlank(text) ? null : Type switch
        {
            "b" => new Cell(Address, text == "1" ? "TRUE" : "FALSE", CellKind.Boolean),
            "e" => new Cell(Address, text, CellKind.Error),
            "d" => OfIsoDate(text),
            "n" => OfNumber(text, content),
            _ => new Cell(Address, text, CellKind.Text),
        };
    }

    private string? FindShared(WorkbookContent content) =>
        int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? content.Texts.Find(place) : null;

    private Cell OfIsoDate(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text.Split('T')[0]);
        return day.Success
            ? new Cell(Address, text, CellKind.Date) { Date = day.Value }
            : new Cell(Address, text, CellKind.Text);
    }

    // Stored as the nearest binary fraction; as a decimal of 15 digits, which is what the cell shows, it is the number typed.
    private Cell OfNumber(string text, WorkbookContent content)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) || !(Math.Abs(stored) < (double)LargestNumber))
        {
            return new Cell(Address, text, CellKind.Text);
        }

        var number = (decimal)stored;
        return content.Dates.IsDate(Format) && content.Serials.FindDay(number) is { } day
            ? new Cell(Address, text, CellKind.Date) { Number = number, Date = day }
            : new Cell(Address, number.ToString(CultureInfo.InvariantCulture), CellKind.Number) { Number = number };
    }
}
