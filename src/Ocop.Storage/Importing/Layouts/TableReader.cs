using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Reads the rows of a sheet below its header, one after the other.</summary>
internal sealed partial class TableReader(ListContext context, Header header)
{
    private const int LeastNumbers = 3;
    private const int LongestTotal = 60;

    private readonly LineReader lines = new(context);
    private readonly TableEnd end = new();
    private TableRowReader rows = new(context, header);
    private SheetRow? headerRow = header.Row;
    private Parent? parent;

    /// <summary>The header in force; a sheet may have it again, or another one, further down.</summary>
    public Header Header { get; private set; } = header;

    /// <summary>What a row is: a product, several of them, or a line that names none.</summary>
    public IEnumerable<ListEntry> Read(SheetRow row)
    {
        if (TakeHeader(row))
        {
            return [context.LineOf(row, LineKind.Header)];
        }

        headerRow = null;
        return FindLine(row) is { } kind ? [context.LineOf(row, kind)] : FindListed(row) ?? ReadProduct(row);
    }

    private bool TakeHeader(SheetRow row)
    {
        var found = headerRow is not null ? Header.WithSecondRow(row) : null;
        if (found is null && MayBeHeadings(row) && Header.Find(row) is { IsOfProducts: true } again && NamesOnlyHeadings(row))
        {
            found = again;
        }

        if (found is null)
        {
            return false;
        }

        headerRow = headerRow is null ? row : null;
        (Header, rows) = (found, new TableRowReader(context, found));
        return true;
    }

    // Asked first, for it is quick: rows of products have digits, and known wordings have none.
    private static bool MayBeHeadings(SheetRow row) =>
        row.OwnCells.All(cell => cell.Kind == CellKind.Text && cell.Text.AsSpan().IndexOfAnyInRange('1', '9') < 0);

    private static bool NamesOnlyHeadings(SheetRow row) =>
        row.OwnCells.Count(cell => HeaderWords.Find(cell.Text) is not null) >= 2;

    private LineKind? FindLine(SheetRow row)
    {
        var own = row.OwnCells.ToArray();
        if (own.Length == 0 || IsContinuation(row))
        {
            return LineKind.Continuation;
        }

        if (IsNumbering(own))
        {
            return LineKind.Numbering;
        }

        return own.Any(cell => HeaderWordsOf(cell) is ListColumn.Ordinal or ListColumn.ProductName && HeadingReader.IsTotal(cell.Text)) && !Array.Exists(own, IsLongText)
            ? LineKind.Total
            : end.Holds(row, Header) ? LineKind.NotUnderstood
            : FindHeading(row, own);
    }

    private static bool IsLongText(Cell cell) => cell.Text.Length > LongestTotal;

    // The name of the product above is merged over this row: it holds the rest of a long address or the like.
    private bool IsContinuation(SheetRow row) => Header.Find(row, ListColumn.ProductName) is { IsOwn: false };

    private static bool IsNumbering(Cell[] own) =>
        own.Length >= LeastNumbers && own.All(cell => NumberInBrackets().IsMatch(cell.Text.Trim()))
        && own.Select(cell => int.Parse(cell.Text.Trim(' ', '(', ')'), System.Globalization.CultureInfo.InvariantCulture)).ToArray() is var numbers
        && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    // One text in the row, beside a number at most: a heading, where it spans columns, has the number of a heading, or says what headings say.
    private LineKind? FindHeading(SheetRow row, Cell[] own)
    {
        var texts = own.Where(cell => !IsOrdinal(cell) && HeaderWordsOf(cell) is not ListColumn.Note).ToArray();
        if (texts is not [{ Kind: CellKind.Text } text])
        {
            return texts.Length > 0 && NamesProducerOnly(texts) ? TakeParent(row) : null;
        }

        var printed = PrintedText.Of(text);
        if (HeadingReader.Find(printed) is { Items.Length: 0 } heading)
        {
            context.Headings.Push(heading with { Printed = printed.From(FieldOrigin.Heading) });
            parent = null;
            return LineKind.Heading;
        }

        var isProduct = HeaderWordsOf(text) == ListColumn.ProductName && !row.SpansColumns(text) && !own.Any(IsHeadingNumber);
        return isProduct || lines.FindAny(row) is not null ? null
            : NamesProducerOnly(texts) && !row.SpansColumns(text) ? TakeParent(row)
            : LineKind.NotUnderstood;
    }

    private bool NamesProducerOnly(Cell[] texts) => texts.All(cell => HeaderWordsOf(cell) is ListColumn.Producer or ListColumn.ProducerForm
        or ListColumn.Address or ListColumn.Commune or ListColumn.District or ListColumn.Province or ListColumn.Representative or ListColumn.Phone
        or ListColumn.IdentityNumber or ListColumn.Email)
        && texts.Any(cell => HeaderWordsOf(cell) == ListColumn.Producer);

    private LineKind TakeParent(SheetRow row)
    {
        parent = Parent.Of(rows.Read(row, null));
        return LineKind.Producer;
    }

    private IReadOnlyList<ListEntry>? FindListed(SheetRow row) =>
        row.OwnCells.Any(LineReader.IsExplicit) ? lines.FindExplicit(row) : null;

    private ListEntry[] ReadProduct(SheetRow row)
    {
        var product = rows.Read(row, parent);
        end.AddProduct(row, Header);
        if (product.Producer is { HasValue: true, Printed.Origin: FieldOrigin.Own or FieldOrigin.Merged })
        {
            parent = Parent.Of(product);
        }

        return [product];
    }

    private ListColumn? HeaderWordsOf(Cell cell) => Header.ByColumn.TryGetValue(cell.Address.Column, out var column) ? column : null;

    private bool IsOrdinal(Cell cell) => HeaderWordsOf(cell) == ListColumn.Ordinal && OrdinalText().IsMatch(cell.Text.Trim());

    private bool IsHeadingNumber(Cell cell) => HeaderWordsOf(cell) == ListColumn.Ordinal && HeadingNumber().IsMatch(cell.Text.Trim());

    [GeneratedRegex(@"^\(?[0-9]{1,2}\)?$")]
    private static partial Regex NumberInBrackets();

    [GeneratedRegex(@"^(?:[0-9.]{1,8}|[IVXLivxl]{1,6}|[A-Za-z])[.)]?$")]
    private static partial Regex OrdinalText();

    [GeneratedRegex(@"^(?:[IVXL]{1,6}|[A-Z])[.)]?$")]
    private static partial Regex HeadingNumber();
}
