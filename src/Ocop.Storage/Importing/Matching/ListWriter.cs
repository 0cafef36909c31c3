using Ocop.Storage.Generating;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Statements;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Writes the rows of a list that was read, batch after batch, and notes what comes of each.</summary>
internal sealed class ListWriter(BulkWrite write, ListSpool list, string path)
{
    private const int BatchLength = 1_000;

    // A batch ends between producers' families; of a family as large as a list's most, between products.
    private const int MostOfFamily = 5_000;

    /// <summary>A list is one source, so its rows on one certificate must agree in all they state of it.</summary>
    private static readonly StatedFact[] Agreeing = [StatedFact.Date, StatedFact.Stars, StatedFact.Score, StatedFact.Group];

    private readonly ImportCounts counts = new();

    // Every new product of a new producer shows that producer's likeness again; people are asked once.
    private readonly HashSet<(MergeKind Kind, string Code, string OtherCode)> proposed = [];

    /// <summary>Writes the rows.</summary>
    /// <returns>How many rows came to what.</returns>
    public ImportCounts Write(ReportedRows report, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        counts.Add(RowOutcome.Refused, list.Rows.Count - list.Order.Count);
        var writer = new StatementWriter(write, Agreeing);
        var done = 0;
        foreach (var batch in ReadBatches().MakeAhead(stop))
        {
            Write(writer, report, batch);
            done += batch.Count;
            stop.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(ImportPhase.Writing, done, list.Order.Count));
        }
        return counts;
    }

    // By the row as it is stated, which is the same object all the way.
    private IEnumerable<Dictionary<StatedRow, WaitingRow>> ReadBatches()
    {
        for (var start = 0; start < list.Order.Count;)
        {
            var batch = new Dictionary<StatedRow, WaitingRow>(ReferenceEqualityComparer.Instance);
            for (var end = EndOfBatch(start); start < end; start++)
            {
                var index = list.Order[start].Index;
                var row = list.Rows.Get(index);
                batch.Add(row.Stated! with { Origin = OriginOf(row, index) }, row);
            }
            yield return batch;
        }
    }

    private int EndOfBatch(int start)
    {
        var order = list.Order;
        var end = Math.Min(start + BatchLength, order.Count);
        while (end < order.Count && order[end].Family == order[end - 1].Family
            && (end - start < MostOfFamily || order[end].Product == order[end - 1].Product))
        {
            end++;
        }
        return end;
    }

    private void Write(StatementWriter writer, ReportedRows report, Dictionary<StatedRow, WaitingRow> rows)
    {
        var batch = writer.Write([.. rows.Keys]);
        var alike = new LookAlikes(write, batch);
        foreach (var statement in batch.Statements)
        {
            var result = statement.Faults.Count > 0
                ? RowResult.Refused([.. statement.Faults.Select(fault => RefusalWords.Of(fault, row => rows[row]))])
                : RowResult.Of(statement, [.. alike.Find(statement).Where(IsNew)]);
            counts.Add(result);
            report.Add((int)statement.Row.Origin.Sequence, result);
        }
    }

    private bool IsNew(MergeProposal merge) => string.CompareOrdinal(merge.Code, merge.OtherCode) <= 0
        ? proposed.Add((merge.Kind, merge.Code, merge.OtherCode))
        : proposed.Add((merge.Kind, merge.OtherCode, merge.Code));

    private RowOrigin OriginOf(WaitingRow row, int index) =>
        new(path, row.Report.Sheet, row.Report.Row) { Sequence = index, Cells = row.Cells };
}
