using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>A row that was read and waits to be written: what the report says of it so far, and what it states.</summary>
/// <param name="Report">What the report says of it so far.</param>
/// <param name="Stated">What it states; null for a refused row.</param>
internal sealed record WaitingRow(ReportedRow Report, StatedRow? Stated)
{
    /// <summary>Its printed cells as JSON; null for a refused row.</summary>
    public string? Cells { get; init; }

    /// <summary>The cells of the facts that may be refused later.</summary>
    public Dictionary<StatedFact, string> FactCells { get; init; } = [];

    /// <summary>The first cell of the row that is known, for a fault of a fact that has none.</summary>
    public string FirstCell { get; init; } = "";
}
