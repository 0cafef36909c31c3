using System.Text.RegularExpressions;
using Ocop.Domain.Law;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Finds out what a sheet is by its first rows, and reads it as that.</summary>
internal sealed partial class SheetReader
{
    private readonly ListContext context;
    private readonly ScramblingCheck check;
    private int lastRow;
    private int rowCount;
    private int products;

    private SheetReader(string path, Sheet sheet, RecognitionDays days) => (context, check) = (new ListContext(sheet, days), new ScramblingCheck(path, sheet.Name));

    /// <summary>The entries of a sheet; the last is its end.</summary>
    /// <exception cref="UnreadableListException">The file is refused.</exception>
    public static IEnumerable<ListEntry> Read(string path, Sheet sheet, RecognitionDays days) => new SheetReader(path, sheet, days).Read();

    private IEnumerable<ListEntry> Read()
    {
        using var rows = context.Sheet.ReadRows().GetEnumerator();
        var ahead = ReadAhead(rows);
        var header = ahead.Select(Header.Find).FirstOrDefault(found => found is { IsOfProducts: true });
        var kind = header is not null ? SheetKind.Table : KindOf(ahead);
        var table = header is null ? null : new TableReader(context, header);
        var dropped = header?.Personal ?? [];
        foreach (var row in Rest(ahead, rows))
        {
            foreach (var entry in Read(row, kind, table, header))
            {
                products += entry is ListRow ? 1 : 0;
                yield return entry;
            }
        }

        check.Conclude();
        yield return new SheetEnd(context.Sheet.Name, lastRow, kind)
        {
            IsHidden = context.Sheet.IsHidden,
            Rows = rowCount,
            Products = products,
            DroppedColumns = [.. dropped],
        };
    }

    private IEnumerable<ListEntry> Read(SheetRow row, SheetKind kind, TableReader? table, Header? header) => kind switch
    {
        SheetKind.Table when row.Number < header!.Row.Number => [ReadTitle(row)],
        SheetKind.Table when row.Number == header!.Row.Number => [context.LineOf(row, LineKind.Header)],
        SheetKind.Table => table!.Read(row),
        SheetKind.Lines => ReadLine(row),
        SheetKind.NoProductList => [],
        _ => [context.LineOf(row, LineKind.NotUnderstood)],
    };

    private ListLine ReadTitle(SheetRow row)
    {
        context.AddTitle(row);
        return context.LineOf(row, LineKind.Title);
    }

    // Lines that list nothing are titles before the first product, headings where they are such, and not understood otherwise.
    private IEnumerable<ListEntry> ReadLine(SheetRow row)
    {
        if (new LineReader(context).FindAny(row) is { } listed)
        {
            return listed;
        }

        if (row.OwnCells.Select(PrintedText.Of).Select(HeadingReader.Find).OfType<Heading>().FirstOrDefault() is { } heading)
        {
            context.Headings.Push(heading with { Printed = heading.Printed.From(FieldOrigin.Heading) });
            return [context.LineOf(row, LineKind.Heading)];
        }

        return products == 0 ? [ReadTitle(row)] : [context.LineOf(row, LineKind.NotUnderstood)];
    }

    private SheetKind KindOf(List<SheetRow> ahead)
    {
        if (ahead.Count == 0)
        {
            return SheetKind.Empty;
        }

        // Of a context of its own, for what is tried out here must not leave its headings behind.
        var lines = new LineReader(new ListContext(context.Sheet, context.Days));
        return ahead.Exists(row => lines.FindAny(row) is not null) ? SheetKind.Lines
            : ahead.Exists(row => Header.Find(row) is { IsOfSomeList: true }) || OtherList().IsMatch(CellText.Fold(context.Sheet.Name)) ? SheetKind.NoProductList
            : SheetKind.NotUnderstood;
    }

    private static List<SheetRow> ReadAhead(IEnumerator<SheetRow> rows)
    {
        var ahead = new List<SheetRow>();
        while (ahead.Count < ListLimits.RowsAhead && rows.MoveNext())
        {
            ahead.Add(rows.Current);
        }

        return ahead;
    }

    private IEnumerable<SheetRow> Rest(List<SheetRow> ahead, IEnumerator<SheetRow> rows)
    {
        foreach (var row in ahead)
        {
            yield return Count(row);
        }

        while (ahead.Count == ListLimits.RowsAhead && rows.MoveNext())
        {
            yield return Count(rows.Current);
        }
    }

    private SheetRow Count(SheetRow row)
    {
        (lastRow, rowCount) = (row.Number, rowCount + 1);
        check.Add(row);
        return row;
    }

    // Sheets that stand beside the list of products in the workbooks of communes.
    [GeneratedRegex(@"^(?:htx|hop tac xa|to hop tac|tht|thuy loi|vung san xuat|trang trai|lang nghe|doanh nghiep)\b")]
    private static partial Regex OtherList();
}
