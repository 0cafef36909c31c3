using Ocop.Storage.Importing.Reports;

namespace Ocop.Storage.Importing.Matching;

/// <summary>How many rows came to what.</summary>
internal sealed class ImportCounts
{
    private readonly int[] outcomes = new int[Enum.GetValues<RowOutcome>().Length];

    /// <summary>The proposals to merge.</summary>
    public int Merges { get; private set; }

    /// <summary>The rows that came to an outcome.</summary>
    public int Of(RowOutcome outcome) => outcomes[(int)outcome];

    /// <summary>Counts rows.</summary>
    public void Add(RowOutcome outcome, int rows) => outcomes[(int)outcome] += rows;

    /// <summary>Counts a row.</summary>
    public void Add(RowResult result)
    {
        Add(result.Outcome, 1);
        Merges += result.Merges.Count;
    }
}
