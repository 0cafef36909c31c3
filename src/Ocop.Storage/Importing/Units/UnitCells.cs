using NodaTime;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Units;

/// <summary>The cells of one row by what they hold.</summary>
/// <param name="header">The header of the list.</param>
/// <param name="row">The row.</param>
/// <param name="dates">Reads dates as the sheet counts days.</param>
internal sealed class UnitCells(UnitHeader header, SheetRow row, DateReader dates)
{
    /// <summary>The number of the row.</summary>
    public int Row => row.Number;

    /// <summary>Whether the row names no unit: neither a code nor a name.</summary>
    public bool IsBlank => header.Find(row, UnitColumn.Code) is null && header.Find(row, UnitColumn.Name) is null;

    /// <summary>Whether the list has the column.</summary>
    public bool Has(UnitColumn column) => header.Has(column);

    /// <summary>Where the cell stands or would stand.</summary>
    public CellAddress AddressOf(UnitColumn column) => header.AddressOf(row, column);

    /// <summary>The text of a cell; null where it is empty.</summary>
    /// <exception cref="UnitRefusedException">The cell holds a formula or an error.</exception>
    public string? Text(UnitColumn column) => header.Find(row, column) is { } cell ? Text(cell, column) : null;

    /// <summary>The kind on the earlier day of the header; null where the list does not say it.</summary>
    public (LocalDate Day, string Kind)? EarlierKind =>
        header.EarlierKind is { } earlier && row.Find(earlier.Column) is { } cell ? (earlier.Day, Text(cell, UnitColumn.Kind)) : null;

    /// <summary>The day of a cell; null where it is empty.</summary>
    /// <exception cref="UnitRefusedException">It holds no day.</exception>
    public LocalDate? Day(UnitColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        var read = dates.Read(PrintedText.Of(header.Find(row, column)!));
        if (read.Problem is not null)
            throw Refuse(column, UnitProblem.DateUnreadable, read.Message);
        return read.Value.IsDay ? read.Value.First : throw Refuse(column, UnitProblem.DateUnreadable, $"'{text}' is no day; a list of units needs one.");
    }

    /// <summary>Refuses the row for one of its cells.</summary>
    public UnitRefusedException Refuse(UnitColumn column, UnitProblem problem, string message) =>
        new(new UnitRefusal(AddressOf(column), problem, message));

    private string Text(Cell cell, UnitColumn column) => cell.Kind is CellKind.Formula or CellKind.Error
        ? throw Refuse(column, UnitProblem.CellUnreadable, $"Cell {cell.Address} holds {(cell.Kind == CellKind.Error ? "an error" : "a formula")}, not a value.")
        : CellText.Clean(cell.Text);
}
