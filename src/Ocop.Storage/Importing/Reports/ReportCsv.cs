using System.Globalization;
using System.Text;
using Ocop.Storage.Exporting.Tables;

namespace Ocop.Storage.Importing.Reports;

/// <summary>Writes the rows of a report as CSV in UTF-8 with its mark, by which spreadsheets know it.</summary>
internal sealed class ReportCsv : IDisposable
{
    private static readonly string[] Header =
    [
        "sheet", "row", "item", "outcome", "product", "producer", "product_code", "producer_code", "record_code", "refusals", "notes", "changes",
        "splits", "merges", "dropped",
    ];

    private readonly StreamWriter text;
    private readonly StringBuilder record = new();

    /// <summary>Writes the header.</summary>
    public ReportCsv(Stream stream)
    {
        text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        WriteRecord(Header);
    }

    /// <summary>Writes a row; of several things in one cell each stands on a line of its own.</summary>
    public void Write(ReportedRow row) => WriteRecord(CellsOf(row));

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

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

    private void WriteRecord(IEnumerable<string?> cells)
    {
        record.Clear();
        foreach (var cell in cells)
        {
            CsvText.AppendCell(record, cell ?? "");
            record.Append(CsvText.Comma);
        }
        record.Length--;
        text.Write(record.Append(CsvText.LineEnd));
    }
}
