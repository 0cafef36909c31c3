using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Rows;

/// <summary>Something wrong with a row.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Cell">The cell that has it; the first of the row where the fault is that a cell is empty.</param>
/// <param name="Message">One English sentence.</param>
internal sealed record RowProblem(ProblemCode Code, CellAddress Cell, string Message)
{
    /// <summary>Whether the row cannot be recorded as it is; otherwise the problem is a note for whoever reads the report.</summary>
    public bool IsRefusal => Code is not (ProblemCode.PlacesContradict or ProblemCode.StarsInName or ProblemCode.DegreeSignLost
        or ProblemCode.ListIncomplete or ProblemCode.Hidden or ProblemCode.BelowCertificate or ProblemCode.NotRecognised or ProblemCode.NoRecognition);

    /// <summary>The cell, the code and the message.</summary>
    public override string ToString() => $"{Cell} {Code}: {Message}";
}
