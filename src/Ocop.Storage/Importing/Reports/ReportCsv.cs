using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ocop.Storage.Importing.Reports;

/// <summary>Writes the rows of a report as CSV that a spreadsheet opens: UTF-8 with its mark, and no cell that it takes for a formula.</summary>
public static class ReportCsv
{
    private static readonly string[] Header =
    [
        "sheet", "row", "item", "outcome", "product", "producer", "product_code", "producer_code", "record_code", "refusals", "notes", "changes",
        "splits", "merges", "dropped",
    ];

    private static readonly CsvConfiguration Safe = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\n" };

    /// <summary>Writes the rows of a report; of several things in one cell each stands on a line of its own.</summary>
    public static void Write(ImportReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, Safe);
        WriteRecord(csv, Header);
        foreach (var row in report.ReadRows())
            WriteRecord(csv, CellsOf(row));
    }

    private static IEnumerable<string?> CellsOf(ReportedRow row) =>
    [
        row.Sheet, row.Row.ToString(CultureInfo.InvariantCulture), row.Item.ToString(CultureInfo.InvariantCulture), row.Outcome.ToString(),
        row.Product, row.Producer, row.ProductCode, row.ProducerCode, row.RecordCode,
        Lines(row.Problems.Where(problem => problem.IsRefusal), TextOf),
        Lines(row.Problems.Where(problem => !problem.IsRefusal), TextOf),
        Lines(row.Changes, change => $"{change.Code} {change.Field}: {change.Old} -> {change.New}"),
        Lines(row.Splits, split => $"{split.Cell} {split.Reason}: {string.Join("; ", split.Names)}"),
        Lines(row.Merges, merge => $"{merge.Kind} {merge.Code} and {merge.OtherCode} {merge.OtherName}: {merge.Reason}"),
        Lines(row.Dropped, drop => $"{drop.Cell} {drop.Kind}"),
    ];

    private static string TextOf(ReportedProblem problem) => $"{problem.Cell} {problem.Code}: {problem.Message}";

    private static string Lines<T>(IEnumerable<T> things, Func<T, string> text) => string.Join('\n', things.Select(text));

    private static void WriteRecord(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
