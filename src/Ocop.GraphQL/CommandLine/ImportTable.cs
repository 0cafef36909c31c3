using System.Globalization;
using Ocop.Storage.Importing.Reports;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The report of an import for people: what is refused and what is proposed in lines, counts of the rest.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class ImportTable(TextWriter output)
{
    private const int MostLines = 40;
    private const int NameWidth = 32;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="files">The files that hold all of it.</param>
    public void Write(ImportReport report, ReportFiles files)
    {
        ImportSummary summary = report.Summary;
        output.WriteLine(Invariant(
            $"{summary.File}: {summary.RowCount} {(summary.RowCount == 1 ? "row" : "rows")}: {summary.Accepted} accepted, {summary.Changed} changed, {summary.Unchanged} unchanged, {summary.Refused} refused."));
        WriteSheets(summary);
        Section[] sections =
        [
            new("Refused", RefusalsOf),
            new("Changed", ChangesOf),
            new("May be the same, nothing merged", MergesOf),
            new("May be several products, nothing split", SplitsOf),
        ];
        foreach (ReportedRow row in report.ReadRows())
        {
            foreach (Section section in sections) section.Take(row);
        }
        foreach (Section section in sections) section.Write(output, files);
        if (summary.Dropped.Count > 0)
            output.WriteLine($"Dropped data of persons: {string.Join(", ", summary.Dropped.Select(drop => Invariant($"{drop.Key} {drop.Value}")))}.");
        output.WriteLine(Ending(summary));
        output.WriteLine($"Report: {files.JsonPath} and {files.CsvPath}");
    }

    private void WriteSheets(ImportSummary summary)
    {
        foreach (ReportedSheet sheet in summary.Sheets)
        {
            if (sheet.Products == 0 || sheet.LinesNotUnderstood > 0)
                output.WriteLine(Invariant($"Sheet '{sheet.Name}' {(sheet.Products == 0 ? sheet.KindInWords : "was read")}: {sheet.Products} products, {sheet.LinesNotUnderstood} lines not understood."));
        }
    }

    private static IEnumerable<string> RefusalsOf(ReportedRow row) => row.Problems.Where(problem => problem.IsRefusal)
        .Select(problem => $"{Place(row.Sheet, problem.Cell)}  {Name(row.Product)}  {problem.Code}: {problem.Message}");

    private static IEnumerable<string> ChangesOf(ReportedRow row) =>
        row.Changes.Select(change => $"{Place(row.Sheet, Invariant($"row {row.Row}"))}  {Name(row.Product)}  {change.Code} {change.Field}: {change.Old ?? "-"} -> {change.New}");

    private static IEnumerable<string> MergesOf(ReportedRow row) =>
        row.Merges.Select(merge => $"{Place(row.Sheet, Invariant($"row {row.Row}"))}  {merge.Kind} {merge.Code} {merge.Name} = {merge.OtherCode} {merge.OtherName} ({merge.Reason})");

    private static IEnumerable<string> SplitsOf(ReportedRow row) => row.Splits.Select(split =>
        $"{Place(row.Sheet, split.Cell)}  {Name(row.Product)}  {split.Reason}{(split.Names.Count > 0 ? ": " + string.Join("; ", split.Names) : split.Count is { } count ? Invariant($": {count}") : "")}");

    private static string Ending(ImportSummary summary) =>
        summary.IsDryRun ? "A dry run: nothing was written."
        : !summary.IsWritten ? "Nothing was written: correct the refused rows, or record the others with --skip-refused."
        : summary.Refused == summary.RowCount ? "Nothing was written: every row is refused."
        : summary.Revision is not { } revision ? "Nothing had to be written: all of it is recorded already."
        : summary.Refused > 0 ? Invariant($"Recorded as revision {revision}, without the {summary.Refused} refused rows.")
        : Invariant($"Recorded as revision {revision}.");

    private static string Place(string sheet, string cell) => $"{sheet}!{cell}";

    private static string Name(string? name)
    {
        string text = name ?? "-";
        return text.Length <= NameWidth ? text : $"{text[..(NameWidth - 1)]}…";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines of one kind: the first ones, and how many there are.</summary>
    private sealed class Section(string title, Func<ReportedRow, IEnumerable<string>> linesOf)
    {
        private readonly List<string> lines = [];
        private int count;

        public void Take(ReportedRow row)
        {
            foreach (string line in linesOf(row))
            {
                if (++count <= MostLines) lines.Add(line);
            }
        }

        public void Write(TextWriter output, ReportFiles files)
        {
            if (count == 0) return;
            output.WriteLine($"{title}:");
            foreach (string line in lines) output.WriteLine($"  {line}");
            if (count > MostLines) output.WriteLine(Invariant($"  and {count - MostLines} more, in {files.CsvPath}"));
        }
    }
}
