namespace Ocop.Storage.Importing.Sheets;

/// <summary>A row with content.</summary>
/// <param name="Number">Its number, from 1 on.</param>
/// <param name="IsHidden">Whether the workbook hides it, as a filter does; it is read all the same.</param>
/// <param name="Cells">Its cells with content, their own or of a merged range, by column.</param>
internal sealed record SheetRow(int Number, bool IsHidden, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cells whose content is their own.</summary>
    public IEnumerable<Cell> OwnCells => Cells.Where(cell => cell.IsOwn);

    /// <summary>The cell of a column; null where it is empty.</summary>
    public Cell? Find(int column) => Cells.FirstOrDefault(cell => cell.Address.Column == column);

    /// <summary>Whether the cell is the first of a range merged across columns of this row.</summary>
    public bool SpansColumns(Cell cell) =>
        Cells.Any(other => other.MergedFrom == cell.Address && other.Address.Row == Number && other.IsFromOtherColumn);
}
