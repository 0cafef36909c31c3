using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Values;

/// <summary>A text as it was printed, and where.</summary>
/// <param name="Raw">The content of the cell as the file holds it; only personal numbers are taken out.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Origin">Where that cell stands, seen from the row.</param>
internal sealed record PrintedText(string Raw, CellAddress Cell, FieldOrigin Origin)
{
    /// <summary>What the cell holds; text where the field stands beside others.</summary>
    public CellKind Kind { get; init; }

    /// <summary>The number of a cell that holds one.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day of a cell that holds a real date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The text normalised, with residues of pages and look-alikes of Đ put right.</summary>
    public string Text { get; } = CellText.Clean(Raw);

    /// <summary>The text of a cell.</summary>
    public static PrintedText Of(Cell cell) => Of(cell, out _);

    /// <summary>The text of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="taken">The data of persons that was taken out of it.</param>
    public static PrintedText Of(Cell cell, out IReadOnlyList<PersonalDataKind> taken)
    {
        // A number shorter than those by which persons are known is none.
        taken = [];
        var raw = cell.Kind is CellKind.Text or CellKind.Formula || cell.Text.Length >= PersonalNumber.FormerDigits
            ? PersonalText.TakeOut(cell.Text, out taken)
            : cell.Text;
        return new(raw, cell.Address, cell.IsOwn ? FieldOrigin.Own : FieldOrigin.Merged) { Kind = cell.Kind, Number = cell.Number, Date = cell.Date };
    }

    /// <summary>The text without a person that it names in brackets, or as whose house it names a place.</summary>
    /// <param name="isTaken">Whether it named one.</param>
    public PrintedText WithoutPersons(out bool isTaken)
    {
        var kept = PersonalText.TakeOutPersons(Raw, out isTaken);
        return isTaken ? WithRaw(kept) : this;
    }

    /// <summary>The text without the bracket at its end, which its heading says to name a person.</summary>
    /// <param name="isTaken">Whether it has one.</param>
    public PrintedText WithoutLastBracket(out bool isTaken)
    {
        var kept = PersonalText.TakeOutLastBracket(Raw);
        isTaken = kept != Raw;
        return isTaken ? WithRaw(kept) : this;
    }

    /// <summary>The same text, seen from a row further down.</summary>
    public PrintedText From(FieldOrigin origin) => this with { Origin = origin };

    // The clean text is made once, by the constructor.
    private PrintedText WithRaw(string raw) => new(raw, Cell, Origin) { Kind = Kind, Number = Number, Date = Date };
}
