using System.Globalization;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Importing;

/// <summary>Files of lists made for one test, and what is read from them.</summary>
internal sealed class ListFiles : IDisposable
{
    /// <summary>The days up to the one on which the tests' lists are read.</summary>
    public static readonly RecognitionDays Days = new(new LocalDate(2026, 11, 22));

    private readonly TemporaryFolder folder = new();

    public string File(string name) => folder.File(name);

    public string Csv(string text, string name = "list.csv") => folder.Write(name, text);

    public string Bytes(byte[] bytes, string name = "list.csv")
    {
        System.IO.File.WriteAllBytes(folder.File(name), bytes);
        return folder.File(name);
    }

    public string Workbook(IEnumerable<object?[]> rows, params string[] merged)
    {
        using var workbook = new WorkbookFile(folder.File("list.xlsx"));
        workbook.Sheet("Danh sách", rows, merged);
        return folder.File("list.xlsx");
    }

    public static IReadOnlyList<ListEntry> Read(string path)
    {
        using var document = ListDocument.Open(path, Days);
        return [.. document.ReadEntries()];
    }

    public static IReadOnlyList<ListRow> Rows(string path) => [.. Read(path).OfType<ListRow>()];

    public static UnreadableListException Refusal(string path) => Assert.Throws<UnreadableListException>(() => Read(path));

    /// <summary>Product, producer, place, stars and status, points, decision and date of a row, in one line.</summary>
    public static string Line(ListRow row) => string.Join(" | ", new[]
    {
        row.ProductName?.ToString(),
        row.Producer is { HasValue: true } producer ? producer.Value.Printed : null,
        row.Place.ToString(),
        row.Stars?.ToString(),
        row.Score is { HasValue: true } score ? score.Value.ToString(CultureInfo.InvariantCulture) : null,
        row.Decision?.ToString(),
        row.DecisionDate?.ToString(),
    }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The problems of a row: cell and code.</summary>
    public static string Problems(ListRow row) => string.Join(", ", row.Problems.Select(problem => $"{problem.Cell} {problem.Code}"));

    public void Dispose() => folder.Dispose();
}
