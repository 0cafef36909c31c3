using System.Xml;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>The merged ranges of a sheet, and what their first cells hold while the rows go by.</summary>
internal sealed class MergedRanges
{
    private readonly List<(CellAddress First, CellAddress Last)> ranges = [];

    // By column: the range that a cell of the row lies in.
    private readonly (CellAddress First, CellAddress Last)?[] open = new (CellAddress, CellAddress)?[ListLimits.Columns + 1];
    private readonly Cell?[] contents = new Cell?[ListLimits.Columns + 1];
    private int next;
    private int lastOpen;

    private MergedRanges()
    {
    }

    /// <summary>Reads the ranges, which stand behind the rows; the rows are passed over.</summary>
    /// <exception cref="UnreadableListException">They cannot be read, or are too many.</exception>
    public static MergedRanges Read(Stream worksheet, string path) => Boundary.Cross(path, "the merged ranges", () =>
    {
        var merged = new MergedRanges();
        using var reader = XmlReader.Create(worksheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
            {
                reader.Skip();
                continue;
            }

            if (reader is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" })
            {
                merged.Add(reader.GetAttribute("ref") ?? "", path);
            }

            reader.Read();
        }

        merged.ranges.Sort((one, other) => one.First.Row.CompareTo(other.First.Row));
        return merged;
    });

    /// <summary>The cells of a row with those of merged ranges filled in. Rows come in their order.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="cells">Its own cells with content, by column.</param>
    public IReadOnlyList<Cell> Fill(int row, List<Cell> cells)
    {
        OpenUntil(row);
        if (row > lastOpen)
        {
            return cells;
        }

        cells.ForEach(cell => contents[cell.Address.Column] = cell);
        var own = cells.Select(cell => cell.Address.Column).ToHashSet();
        var filled = Enumerable.Range(1, ListLimits.Columns).Where(column => !own.Contains(column)).Select(column => FindMerged(row, column));
        return [.. cells.Concat(filled.OfType<Cell>()).OrderBy(cell => cell.Address.Column)];
    }

    // What the first cell of the range around a cell holds; null outside of ranges, and where the first cell is empty.
    private Cell? FindMerged(int row, int column) =>
        open[column] is { } range && row <= range.Last.Row && contents[range.First.Column] is { } content && content.Address == range.First
            ? content with { Address = new(row, column), MergedFrom = range.First }
            : null;

    private void OpenUntil(int row)
    {
        for (; next < ranges.Count && ranges[next].First.Row <= row; next++)
        {
            lastOpen = Math.Max(lastOpen, ranges[next].Last.Row);
            for (var column = ranges[next].First.Column; column <= ranges[next].Last.Column; column++)
            {
                open[column] = ranges[next];
            }
        }
    }

    private void Add(string reference, string path)
    {
        var ends = reference.Split(':');
        if (ends.Length == 2 && CellAddress.TryParse(ends[0], out var first) && CellAddress.TryParse(ends[1], out var last)
            && first.Column <= ListLimits.Columns && first.Row <= last.Row && first.Column <= last.Column)
        {
            ranges.Add((first, last with { Column = Math.Min(last.Column, ListLimits.Columns) }));
        }

        if (ranges.Count > ListLimits.MergedRanges)
        {
            throw new UnreadableListException(ListFault.TooLarge, path, $"a sheet has more than {ListLimits.MergedRanges} merged ranges");
        }
    }
}
