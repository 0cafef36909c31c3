using Ocop.Domain.Places;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Reads one row of a table with a header: layouts A to E.</summary>
internal sealed class TableRowReader(ListContext context, Header header)
{
    /// <summary>The row as a product; whatever is wrong with it stands among its problems.</summary>
    /// <param name="row">The row.</param>
    /// <param name="parent">The producer of the rows above; null where there is none.</param>
    public ListRow Read(SheetRow row, Parent? parent)
    {
        var draft = new RowDraft(context, row);
        DropPersonal(draft);
        ReadResults(draft);
        ReadDecision(draft);
        Take(draft, ListColumn.ProductName, printed => draft.TakeName(printed));
        ReadPlaces(draft);
        Take(draft, ListColumn.Producer, printed => draft.TakeProducer(printed));
        Take(draft, ListColumn.ProducerForm, printed => draft.ProducerForm = PrintedField<string>.Read(printed, printed.Text));
        FillDown(draft, parent);
        Take(draft, ListColumn.Group, printed => draft.Group = PrintedField<string>.Read(printed, printed.Text));
        Take(draft, ListColumn.Note, draft.TakeNote);
        TakeHeadings(draft);
        RequireParts(draft);
        return draft.ToRow();
    }

    private void DropPersonal(RowDraft draft)
    {
        foreach (var (cell, column) in header.FindPersonal(draft.Row))
        {
            draft.Drop(HeaderWords.PersonalKindOf(column)!.Value, cell.Address);
        }
    }

    // "70,9 điểm đạt hạng 4 sao" states both in the column of either.
    private void ReadResults(RowDraft draft)
    {
        Take(draft, ListColumn.Stars, printed => ReadStars(draft, printed, isProposed: false));
        Take(draft, ListColumn.ProposedStars, printed => ReadStars(draft, printed, isProposed: true));
        Take(draft, ListColumn.Score, printed =>
        {
            if (!StarReader.IsMentioned(printed.Text))
            {
                draft.TakeScore(printed);
                return;
            }

            draft.TakeStatedScore(printed);
            draft.TakeStars(printed, isProposed: false);
        });
    }

    private static void ReadStars(RowDraft draft, PrintedText printed, bool isProposed)
    {
        draft.TakeStatedScore(printed);
        if (DecisionReader.Find(printed.Text, out _) is { } decision)
        {
            draft.TakeStatedDecision(PrintedField<Domain.Law.DecisionNumber>.Read(printed.From(FieldOrigin.Beside), decision));
        }
        else
        {
            draft.TakeStatedDay(printed);
        }

        draft.TakeStars(printed, isProposed);
    }

    private void ReadDecision(RowDraft draft)
    {
        Take(draft, ListColumn.Decision, draft.TakeDecision);
        Take(draft, ListColumn.DecisionDate, draft.TakeDate);
        Take(draft, ListColumn.RecognitionYear, draft.TakeYear);
    }

    private void ReadPlaces(RowDraft draft)
    {
        foreach (var cell in header.FindAll(draft.Row, ListColumn.Address))
        {
            TakeText(draft, cell, printed => draft.TakeAddress(printed));
        }

        Take(draft, ListColumn.Commune, printed => draft.TakePlace(new PrintedPlace(printed.Text, null, null), printed.Cell));
        Take(draft, ListColumn.District, printed => draft.TakePlace(new PrintedPlace(null, printed.Text, null), printed.Cell));
        Take(draft, ListColumn.Province, printed => draft.TakePlace(new PrintedPlace(null, null, printed.Text), printed.Cell));
    }

    // A row with a number of its own begins a new entry: that its producer is left out is no sign of the one above.
    private void FillDown(RowDraft draft, Parent? parent)
    {
        if (parent is null || draft.Producer is not null || draft.ProductName is null || HasOwnOrdinal(draft.Row))
        {
            return;
        }

        draft.TakeProducer(parent.Producer.From(FieldOrigin.FilledDown), draft.ProducerForm ?? parent.Form?.From(FieldOrigin.FilledDown));
        if (draft.Address is null && parent.Address is { HasValue: true } address)
        {
            draft.TakeAddress(address.Printed.From(FieldOrigin.FilledDown), address.Value.Printed);
            draft.TakePlace(parent.Place, address.Printed.Cell);
        }
        else if (draft.Address is null)
        {
            draft.TakePlace(parent.Place, parent.Producer.Printed.Cell);
        }
    }

    private bool HasOwnOrdinal(SheetRow row) => header.Find(row, ListColumn.Ordinal) is { IsOwn: true };

    private void TakeHeadings(RowDraft draft)
    {
        draft.TakeStatedStars(context.Headings.FindStars());
        draft.TakeStatedDecision(context.FindDecision());
        HeadingPlaces.Take(context.Headings, draft);
        draft.Group ??= context.Headings.Find(HeadingKind.Group) is { } group
            ? PrintedField<string>.Read(group.Printed, CellText.WithoutMarker(group.Printed.Text))
            : null;
    }

    private void RequireParts(RowDraft draft)
    {
        if (draft.ProductName is null)
        {
            AddMissing(draft, ListColumn.ProductName, ProblemCode.NameMissing, "product");
        }

        if (draft.Producer is null)
        {
            AddMissing(draft, ListColumn.Producer, ProblemCode.ProducerMissing, "producer");
        }
    }

    // Of a cell that cannot be read its own problem is told already.
    private void AddMissing(RowDraft draft, ListColumn column, ProblemCode code, string what)
    {
        if (header.PlaceOf(draft.Row.Number, column) is not { } place)
        {
            draft.Add(code, draft.Row.Cells[0].Address, $"Row {draft.Row.Number} names no {what}, and the header has no column for it.");
        }
        else if (header.Find(draft.Row, column) is not { Kind: CellKind.Formula or CellKind.Error })
        {
            draft.Add(code, place, $"Row {draft.Row.Number} names no {what}.");
        }
    }

    private void Take(RowDraft draft, ListColumn column, Action<PrintedText> take) => TakeText(draft, header.Find(draft.Row, column), take);

    private void TakeText(RowDraft draft, Cell? cell, Action<PrintedText> take)
    {
        if (draft.TextOfTable(cell, cell is not null && header.HasRepresentatives(cell.Address.Column)) is { } printed)
        {
            take(printed);
        }
    }
}
