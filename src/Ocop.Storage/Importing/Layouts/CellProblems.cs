using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Cells whose content is not taken for a value.</summary>
internal static class CellProblems
{
    /// <summary>Whether a cell holds what somebody typed; where not, the row gets its problem.</summary>
    public static bool IsReadable(Cell cell, RowDraft draft)
    {
        var place = cell.MergedFrom ?? cell.Address;
        if (cell.Kind == CellKind.Formula)
        {
            draft.Add(ProblemCode.Formula, place, $"Cell {place} holds a formula; put its value there.");
        }
        else if (cell.Kind == CellKind.Error)
        {
            draft.Add(ProblemCode.CellError, place, $"Cell {place} holds the error {cell.Text}.");
        }

        return cell.Kind is not (CellKind.Formula or CellKind.Error);
    }
}
