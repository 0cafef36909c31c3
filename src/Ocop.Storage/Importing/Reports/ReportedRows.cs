using Ocop.Storage.Importing.Matching;

namespace Ocop.Storage.Importing.Reports;

/// <summary>The rows of a report: as they were read, and what came of them, which is told in another order.</summary>
internal sealed class ReportedRows(Spool<WaitingRow> waiting) : IDisposable
{
    private readonly Spool<RowResult> results = new();
    private readonly int[] places = [.. Enumerable.Repeat(-1, waiting.Count)];

    /// <summary>Notes what came of a row.</summary>
    public void Add(int index, RowResult result)
    {
        places[index] = results.Count;
        results.Add(result);
    }

    /// <summary>The rows in the order of the file.</summary>
    public IEnumerable<ReportedRow> Read()
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            var report = waiting.Get(i).Report;
            yield return places[i] < 0 ? report : results.Get(places[i]).Complete(report);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        waiting.Dispose();
        results.Dispose();
    }
}
