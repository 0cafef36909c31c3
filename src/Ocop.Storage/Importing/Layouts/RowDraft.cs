using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>A row of a list while its fields are read one after the other.</summary>
internal sealed class RowDraft(ListContext context, SheetRow row)
{
    private readonly List<RowProblem> problems = [];
    private readonly List<DroppedData> dropped = [];
    private readonly List<SplitProposal> proposals = [];
    private readonly List<(PrintedPlace Place, CellAddress Cell)> places = [];

    /// <summary>The row.</summary>
    public SheetRow Row => row;

    /// <summary>The place among the products of the row.</summary>
    public int Item { get; init; } = 1;

    public PrintedField<string>? ProductName { get; private set; }

    public PrintedField<ProducerName>? Producer { get; private set; }

    public PrintedField<string>? ProducerForm { get; set; }

    public PrintedField<PrintedAddress>? Address { get; private set; }

    public PrintedField<StatedStars>? Stars { get; private set; }

    public PrintedField<decimal>? Score { get; private set; }

    public PrintedField<DecisionNumber>? Decision { get; private set; }

    public PrintedField<StatedDate>? DecisionDate { get; private set; }

    public PrintedField<StatedDate>? RecognitionYear { get; private set; }

    public PrintedField<string>? Group { get; set; }

    public PrintedField<string>? Note { get; private set; }

    public PrintedField<LifeCycle>? LifeCycle { get; private set; }

    /// <summary>Notes a problem.</summary>
    public void Add(ProblemCode code, CellAddress cell, string message) => problems.Add(new RowProblem(code, cell, message));

    /// <summary>Notes data of a person that was dropped.</summary>
    public void Drop(PersonalDataKind kind, CellAddress cell)
    {
        var data = new DroppedData(kind, cell);
        if (!dropped.Contains(data))
        {
            dropped.Add(data);
        }
    }

    /// <summary>The text of a cell that can be read as a value; null, and a problem noted, where it holds a formula or an error.</summary>
    public PrintedText? TextOf(Cell? cell)
    {
        if (cell is null || !CellProblems.IsReadable(cell, this))
        {
            return null;
        }

        var printed = PrintedText.Of(cell, out var taken);
        foreach (var kind in taken)
        {
            Drop(kind, cell.MergedFrom ?? cell.Address);
        }

        return printed;
    }

    /// <summary>The text of a table's cell, of which persons in brackets are no part; null where <see cref="TextOf"/> has none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="hasRepresentative">Whether its heading says that the bracket at its end names a representative.</param>
    public PrintedText? TextOfTable(Cell? cell, bool hasRepresentative)
    {
        if (TextOf(cell) is not { } whole)
        {
            return null;
        }

        var printed = whole.WithoutPersons(out var isTaken);
        var isNamed = false;
        printed = hasRepresentative ? printed.WithoutLastBracket(out isNamed) : printed;
        if (isTaken || isNamed)
        {
            Drop(PersonalDataKind.Representative, cell!.MergedFrom ?? cell.Address);
        }

        return printed;
    }

    /// <summary>Takes a name with all that is glued to it.</summary>
    public void TakeName(PrintedText printed, string? text = null)
    {
        var name = NameReader.Read(text ?? ListedLines.Join(printed.Raw) ?? printed.Text);
        if (name.Name.Length == 0)
        {
            return;
        }

        ProductName = PrintedField<string>.Read(printed, name.Name);
        var beside = printed.From(FieldOrigin.Beside);
        if (name.Year is { } year && StatedDate.Year(year).TryGetValue(out var stated, out _))
        {
            RecognitionYear ??= PrintedField<StatedDate>.Read(beside, stated);
        }

        Score ??= name.Score is { } score ? PrintedField<decimal>.Read(beside, score) : null;
        TakeStatedStars(name.Stars is { } stars ? PrintedField<StatedStars>.Read(beside, stars) : null);
        NameNotes.Add(this, name, printed.Cell);
        if (name.Split is { } split)
        {
            proposals.Add(new SplitProposal(split.Reason, printed.Cell, split.Names, split.Count));
        }
    }

    /// <summary>Takes a producer with the place behind its name.</summary>
    public void TakeProducer(PrintedText printed, string? text = null)
    {
        var read = ProducerReader.Read(text ?? printed.Text);
        if (read.Name.Printed.Length == 0)
        {
            return;
        }

        Producer = PrintedField<ProducerName>.Read(printed, read.Name);
        if (read.Address is { Length: > 0 } address)
        {
            TakeAddress(printed.From(FieldOrigin.Beside), address);
        }
    }

    /// <summary>Takes a producer of a row above.</summary>
    public void TakeProducer(PrintedField<ProducerName>? producer, PrintedField<string>? form) => (Producer, ProducerForm) = (producer, form);

    /// <summary>Takes an address; the first is kept as the row's, and the places of all are compared.</summary>
    public void TakeAddress(PrintedText printed, string? text = null)
    {
        var address = PrintedAddress.Parse(ProducerReader.AddressText(text ?? printed.Text));
        if (address.Parts.Count == 0)
        {
            return;
        }

        Address ??= PrintedField<PrintedAddress>.Read(printed, address);
        TakePlace(address.Place, printed.Cell);
    }

    /// <summary>Takes a place that stands apart from the address; of several for one level the first counts.</summary>
    public void TakePlace(PrintedPlace place, CellAddress cell) => places.Add((place, cell));

    /// <summary>Takes the stars of a column; they must agree with others that the row states.</summary>
    public void TakeStars(PrintedText printed, bool isProposed)
    {
        var read = StarReader.Read(printed);
        if (IsNoted(read.Problem, printed, read.Message))
        {
            Stars ??= PrintedField<StatedStars>.Unread(printed);
            return;
        }

        var stars = isProposed && read.Value.Status == StarStatus.Recognised ? read.Value with { Status = StarStatus.Proposed } : read.Value;
        if (stars.Status == StarStatus.Unclear)
        {
            Add(ProblemCode.StarsUnclear, printed.Cell, $"'{printed.Text}' does not say the stars of this product.");
        }

        TakeStatedStars(PrintedField<StatedStars>.Read(printed, stars));
    }

    /// <summary>Takes stars that were read elsewhere: a heading's, or those in brackets behind the name.</summary>
    public void TakeStatedStars(PrintedField<StatedStars>? stars)
    {
        if (stars is null || !stars.TryGetValue(out var stated))
        {
            return;
        }

        if (Stars is null)
        {
            Stars = stars;
        }
        else if (Stars.TryGetValue(out var taken) && taken.Rating is not null && stated.Rating is not null && taken.Rating != stated.Rating)
        {
            Add(ProblemCode.StarsContradicted, Stars.Printed.Cell, $"{Stars.Printed.Cell} states {taken}, and {stars.Printed.Cell} states {stated}.");
        }
    }

    /// <summary>Takes the points of a column.</summary>
    public void TakeScore(PrintedText printed)
    {
        var read = ScoreReader.Read(printed);
        Score = IsNoted(read.Problem, printed, read.Message) ? PrintedField<decimal>.Unread(printed) : PrintedField<decimal>.Read(printed, read.Value);
    }

    /// <summary>Takes points that a text states beside other things.</summary>
    public void TakeStatedScore(PrintedText printed)
    {
        if (ScoreReader.Find(printed.Text) is { } score)
        {
            Score ??= PrintedField<decimal>.Read(printed.From(FieldOrigin.Beside), score);
        }
    }

    /// <summary>Takes the decision of a column, and the date behind its number.</summary>
    public void TakeDecision(PrintedText printed)
    {
        var read = DecisionReader.Read(printed);
        if (IsNoted(read.Problem, printed, read.Message))
        {
            Decision = PrintedField<DecisionNumber>.Unread(printed);
            return;
        }

        TakeStatedDecision(PrintedField<DecisionNumber>.Read(printed, read.Value));
    }

    /// <summary>Takes a decision that was read elsewhere, where the row has none, and the date behind its number.</summary>
    public void TakeStatedDecision(PrintedField<DecisionNumber>? decision)
    {
        if (decision is null || Decision is not null)
        {
            return;
        }

        if (decision.TryGetValue(out var stated) && !stated.MayRecognise)
        {
            AddNotRecognising(decision.Printed, stated);
            return;
        }

        Decision = decision;
        if (decision.TryGetValue(out var number) && number.Date is { } date)
        {
            DecisionDate ??= PrintedField<StatedDate>.Read(decision.Printed.Origin == FieldOrigin.Own ? decision.Printed.From(FieldOrigin.Beside) : decision.Printed, date);
        }
    }

    /// <summary>Takes the day, month or year that a cell of stars states beside them, where the row states none so far.</summary>
    public void TakeStatedDay(PrintedText printed)
    {
        if (DecisionDate is not null || RecognitionYear is not null || BesideDates.Find(printed.Text) is not { } text)
        {
            return;
        }

        var beside = printed.From(FieldOrigin.Beside);
        var read = context.Dates.Read(new PrintedText(text, printed.Cell, FieldOrigin.Beside));
        if (IsNoted(read.Problem, beside, read.Message))
        {
            return;
        }

        if (read.Value.IsDay)
        {
            DecisionDate = PrintedField<StatedDate>.Read(beside, read.Value);
        }
        else
        {
            RecognitionYear = PrintedField<StatedDate>.Read(beside, read.Value);
        }
    }

    /// <summary>Takes the date of a column; it and the one behind the decision's number must be able to be one day.</summary>
    public void TakeDate(PrintedText printed)
    {
        var read = context.Dates.Read(printed);
        if (IsNoted(read.Problem, printed, read.Message))
        {
            DecisionDate = PrintedField<StatedDate>.Unread(printed);
            return;
        }

        if (DecisionDate is { } other && other.TryGetValue(out var taken) && (taken.First > read.Value.Last || read.Value.First > taken.Last))
        {
            Add(ProblemCode.DatesContradict, printed.Cell, $"'{printed.Text}' is not the date {taken} of {other.Printed.Cell}.");
        }

        DecisionDate = PrintedField<StatedDate>.Read(printed, read.Value);
    }

    /// <summary>Takes the year or month of a column of years.</summary>
    public void TakeYear(PrintedText printed)
    {
        var read = context.Dates.Read(printed);
        RecognitionYear = IsNoted(read.Problem, printed, read.Message)
            ? PrintedField<StatedDate>.Unread(printed)
            : PrintedField<StatedDate>.Read(printed, read.Value);
    }

    /// <summary>Takes the remark, and what it says of the certificate's life.</summary>
    public void TakeNote(PrintedText printed)
    {
        Note ??= PrintedField<string>.Read(printed, printed.Text);
        LifeCycle ??= LifeCycleReader.Find(printed.Text) is { } says ? PrintedField<LifeCycle>.Read(printed, says) : null;
    }

    /// <summary>The row as it was read.</summary>
    public ListRow ToRow()
    {
        var isHidden = row.IsHidden || context.Sheet.IsHidden;
        if (isHidden)
        {
            Add(ProblemCode.Hidden, row.Cells[0].Address, row.IsHidden ? "The workbook hides this row." : "The workbook hides this sheet.");
        }

        RequireDay(DecisionDate);
        RequireDay(RecognitionYear);
        ScoreNotes.Add(this);
        return new ListRow(context.Sheet.Name, row.Number)
        {
            Item = Item,
            IsHidden = isHidden,
            ProductName = ProductName,
            Producer = Producer,
            ProducerForm = ProducerForm,
            Address = Address,
            Place = PlaceMerge.Of(places, this),
            Stars = Stars,
            Score = Score,
            Decision = Decision,
            DecisionDate = DecisionDate,
            RecognitionYear = RecognitionYear,
            Group = Group,
            Note = Note,
            LifeCycle = LifeCycle,
            Problems = [.. problems.Distinct()],
            Proposals = proposals,
            Dropped = dropped,
        };
    }

    // What a title or a heading says of the criteria is no fault of the row.
    private void AddNotRecognising(PrintedText printed, DecisionNumber number)
    {
        if (printed.Origin is FieldOrigin.Own or FieldOrigin.Merged or FieldOrigin.Beside)
        {
            Add(ProblemCode.DecisionNotRecognising, printed.Cell, $"'{number.Text}' is a decision of the Prime Minister, who recognises no product; it is left out with its date.");
        }
    }

    private void RequireDay(PrintedField<StatedDate>? field)
    {
        if (field is not null && field.TryGetValue(out var date) && !context.Days.Contains(date))
        {
            Add(ProblemCode.DateImpossible, field.Printed.Cell, context.Days.Refuse(field.Printed.Origin == FieldOrigin.Own ? field.Printed.Text : $"{date}").Message);
        }
    }

    private bool IsNoted(ProblemCode? problem, PrintedText printed, string message)
    {
        if (problem is { } code)
        {
            Add(code, printed.Cell, message);
        }

        return problem is not null;
    }
}
