using Ocop.Storage.Generating;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Importing.Matching;

/// <summary>A list read to its end: its rows wait in a file, and memory holds no more of each than its place in the order.</summary>
internal sealed class ListSpool
{
    // Lines of text that no list has are told of, not copied.
    private const int MostLinesTold = 20;

    private const int StepLength = 500;

    private readonly List<RowOrder> order = [];
    private readonly List<ReportedSheet> sheets = [];
    private readonly List<ReportedLine> lines = [];
    private readonly Dictionary<string, int> dropped = new(StringComparer.Ordinal);
    private int linesNotUnderstood;

    private ListSpool() => Rows = new Spool<WaitingRow>();

    /// <summary>The rows in the order of the file.</summary>
    public Spool<WaitingRow> Rows { get; }

    /// <summary>The rows that can be written, in the order in which they are.</summary>
    public IReadOnlyList<RowOrder> Order => order;

    /// <summary>What each sheet turned out to be.</summary>
    public IReadOnlyList<ReportedSheet> Sheets => sheets;

    /// <summary>How often each kind of data of persons stood in the list.</summary>
    public IReadOnlyDictionary<string, int> Dropped => dropped;

    /// <summary>The names that may stand for several products.</summary>
    public int Splits { get; private set; }

    /// <summary>Reads a list.</summary>
    /// <exception cref="RegistryException">The file is refused whole, or lists no product.</exception>
    public static ListSpool Read(ImportPlan plan, RowReading reading, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var spool = new ListSpool();
        try
        {
            using var document = ListDocument.Open(plan.Path, reading.Days);
            spool.Fill(document, reading, progress, stop);
            return spool;
        }
        catch (UnreadableListException exception)
        {
            spool.Rows.Dispose();
            throw new RegistryException(RegistryFault.UnreadableList, exception.Message, exception);
        }
        catch
        {
            spool.Rows.Dispose();
            throw;
        }
    }

    private void Fill(ListDocument document, RowReading reading, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        foreach (var entry in document.ReadEntries().Chunk(StepLength).MakeAhead(stop).SelectMany(step => step))
        {
            if (entry is ListRow row)
                Add(reading.Read(row));
            else if (entry is ListLine { Kind: LineKind.NotUnderstood } line)
                Add(line);
            else if (entry is SheetEnd end)
                Add(end);
            if (entry is not ListRow || Rows.Count % StepLength != 0)
                continue;
            stop.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(ImportPhase.Reading, Rows.Count, 0));
        }
        if (Rows.Count == 0)
            throw new RegistryException(RegistryFault.UnreadableList, $"{document.Path}: {What(document)}.");
        order.Sort();
    }

    private string What(ListDocument document) =>
        document.IsWorkbookByNameOnly ? "the file is no .xlsx workbook, and no product of a list was found in its text"
        : sheets.Count == 0 ? "no product of a list was found in it; it holds nothing"
        : $"no product of a list was found in it; {string.Join(", ", sheets.Take(MostLinesTold).Select(sheet => $"sheet '{sheet.Name}' {sheet.KindInWords}"))}";

    private void Add(WaitingRow row)
    {
        if (row.Stated is { } stated)
            order.Add(RowOrder.Of(stated, Rows.Count));
        Splits += row.Report.Splits.Count;
        Count(row.Report.Dropped);
        Rows.Add(row);
    }

    private void Add(ListLine line)
    {
        linesNotUnderstood++;
        if (lines.Count < MostLinesTold)
            lines.Add(new ReportedLine(line.RowNumber, line.Text));
    }

    private void Add(SheetEnd end)
    {
        var columns = end.DroppedColumns.Select(ReportedParts.Of).ToList();
        Count(columns);
        sheets.Add(new ReportedSheet(end.Sheet, end.Kind.ToString(), end.Rows, end.Products)
        {
            KindInWords = SheetWords.Of(end.Kind),
            IsHidden = end.IsHidden,
            DroppedColumns = columns,
            NotUnderstood = [.. lines],
            LinesNotUnderstood = linesNotUnderstood,
        });
        lines.Clear();
        linesNotUnderstood = 0;
    }

    private void Count(IReadOnlyList<ReportedDrop> drops)
    {
        foreach (var drop in drops)
            dropped[drop.Kind] = dropped.GetValueOrDefault(drop.Kind) + 1;
    }
}
