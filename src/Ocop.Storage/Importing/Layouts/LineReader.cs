using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Reads rows that hold a sentence instead of columns: layouts F to I.</summary>
internal sealed class LineReader(ListContext context)
{
    /// <summary>Whether a cell lists products with the words for it: "tên sản phẩm OCOP: …".</summary>
    public static bool IsExplicit(Cell cell) => cell.Kind == CellKind.Text && cell.Text.Contains(':') && ExplicitList.IsMarked(cell.Text);

    /// <summary>The products of a row that lists them in words; null where it does not.</summary>
    public IReadOnlyList<ListEntry>? FindExplicit(SheetRow row) =>
        row.OwnCells.FirstOrDefault(IsExplicit) is { } cell ? ToRows(row, cell, ExplicitList.Find(PrintedText.Of(cell).Text)) : null;

    /// <summary>The products of a row in whatever form a single text lists them; null where it lists none.</summary>
    public IReadOnlyList<ListEntry>? FindAny(SheetRow row)
    {
        if (FindExplicit(row) is { } listed)
        {
            return listed;
        }

        var texts = row.OwnCells.Where(cell => cell.Text.Any(char.IsLetter)).ToArray();
        if (texts is not [{ Kind: CellKind.Text } cell])
        {
            return null;
        }

        var printed = PrintedText.Of(cell);
        return HeadingReader.Find(printed) is { Items.Length: > 0 } heading
            ? FindBelowHeading(row, cell, heading)
            : ToRows(row, cell, NumberedItem.Find(printed.Text) ?? ProseItems.Find(printed.Text));
    }

    // A heading that lists its products itself.
    private IReadOnlyList<ListEntry>? FindBelowHeading(SheetRow row, Cell cell, Heading heading)
    {
        context.Headings.Push(heading with { Printed = heading.Printed.From(FieldOrigin.Heading) });
        var items = ProseItems.FindListed(heading.Items, heading.Count);
        return items is null ? null : [context.LineOf(row, LineKind.Heading), .. ToRows(row, cell, items)!];
    }

    private IReadOnlyList<ListEntry>? ToRows(SheetRow row, Cell cell, IReadOnlyList<LineItem>? items) =>
        items is null ? null : [.. items.Select((item, index) => ToRow(row, cell, item, index + 1))];

    private ListRow ToRow(SheetRow row, Cell cell, LineItem item, int place)
    {
        var draft = new RowDraft(context, row) { Item = place };
        var printed = draft.TextOf(cell)!;
        draft.TakeName(printed, item.Name);
        if (item.Address is { } address)
        {
            draft.TakeAddress(printed, address);
        }

        if (item.Producer is { } producer)
        {
            draft.TakeProducer(printed, producer);
        }

        TakeContext(draft, printed, item);
        Require(draft, cell);
        return draft.ToRow();
    }

    private void TakeContext(RowDraft draft, PrintedText printed, LineItem item)
    {
        if (item.Decision is { } decision)
        {
            draft.TakeStatedDecision(PrintedField<Domain.Law.DecisionNumber>.Read(printed, decision));
        }

        draft.TakeStatedStars(context.Headings.FindStars());
        draft.TakeStatedDecision(context.FindDecision());
        HeadingPlaces.Take(context.Headings, draft);
    }

    private static void Require(RowDraft draft, Cell cell)
    {
        if (draft.ProductName is null)
        {
            draft.Add(ProblemCode.NameMissing, cell.Address, $"{cell.Address} names no product where it lists them.");
        }

        if (draft.Producer is null)
        {
            draft.Add(ProblemCode.ProducerMissing, cell.Address, $"{cell.Address} names no producer.");
        }
    }
}
