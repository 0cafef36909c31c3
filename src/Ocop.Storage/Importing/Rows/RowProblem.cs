using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Rows;

/// <summary>Something wrong with a row.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Cell">The cell that has it, or that should hold what is missing.</param>
/// <param name="Message">One English sentence.</param>
internal sealed record RowProblem(ProblemCode Code, CellAddress Cell, string Message)
{
    /// <summary>Whether the row cannot be recorded as it is; otherwise the problem is a note for whoever reads the report.</summary>
    public bool IsRefusal => Code is not (ProblemCode.PlacesContradict or ProblemCode.StarsInName or ProblemCode.DegreeSignLost
        or ProblemCode.YearsInName or ProblemCode.ScoreContradictsStars or ProblemCode.DecisionNotRecognising
        or ProblemCode.ListIncomplete or ProblemCode.Hidden or ProblemCode.BelowCertificate or ProblemCode.NotRecognised or ProblemCode.NoRecognition);

    /// <summary>The cell, the code and the message.</summary>
    public override string ToString() => $"{Cell} {Code}: {Message}";
}
