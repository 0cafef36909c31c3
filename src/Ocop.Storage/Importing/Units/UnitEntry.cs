using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Units;

/// <summary>A row of a list of units: what it says, or why it says nothing.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, from 1 on.</param>
/// <param name="Unit">The code and name, as far as they could be read.</param>
internal sealed record UnitEntry(string Sheet, int Row, string Unit)
{
    /// <summary>What it says: nothing for a province, two facts for a commune whose kind changed, else one.</summary>
    public IReadOnlyList<UnitFacts> Facts { get; init; } = [];

    /// <summary>Why it is refused; null where it is not.</summary>
    public UnitRefusal? Refusal { get; init; }

    /// <summary>The cell of the code, which contradictions are told of.</summary>
    public required CellAddress CodeCell { get; init; }
}

/// <summary>Why a row is refused.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Message">One English sentence.</param>
internal sealed record UnitRefusal(CellAddress Cell, UnitProblem Problem, string Message);
