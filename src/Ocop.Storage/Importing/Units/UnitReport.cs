namespace Ocop.Storage.Importing.Units;

/// <summary>What became of one row, or of a recorded unit that a complete list leaves out.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, from 1 on; null for a recorded unit that the list leaves out.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Unit">The code with its era and the name, as far as they could be read.</param>
public sealed record UnitReportRow(string Sheet, int? Row, UnitOutcome Outcome, string Unit)
{
    /// <summary>The cell with the problem, such as "B7"; null where there is none.</summary>
    public string? Cell { get; init; }

    /// <summary>What is wrong; null where nothing is.</summary>
    public UnitProblem? Problem { get; init; }

    /// <summary>What changed or what is wrong, in words; null where nothing is to be said.</summary>
    public string? Message { get; init; }
}

/// <summary>What an import of a list of units did.</summary>
/// <param name="File">The file.</param>
/// <param name="Database">The database, as it may be shown.</param>
/// <param name="Rows">The rows in the order of the file, then the recorded units that a complete list leaves out.</param>
public sealed record UnitReport(string File, string Database, IReadOnlyList<UnitReportRow> Rows)
{
    /// <summary>The revision that the import made; null where nothing was written.</summary>
    public long? Revision { get; init; }

    /// <summary>The products whose commune is another now.</summary>
    public int Products { get; init; }

    /// <summary>The producers whose commune is another now.</summary>
    public int Producers { get; init; }

    /// <summary>The headings of columns that were not read.</summary>
    public IReadOnlyList<string> UnreadColumns { get; init; } = [];

    /// <summary>Whether a row was refused, and so nothing written.</summary>
    public bool IsRefused => Count(UnitOutcome.Refused) > 0;

    /// <summary>The number of rows with an outcome.</summary>
    public int Count(UnitOutcome outcome) => Rows.Count(row => row.Outcome == outcome);
}
