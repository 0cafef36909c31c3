using Ocop.Domain.Law;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>What rows of a sheet take from outside of themselves: titles, headings, and how the sheet counts days.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="days">The days that its dates can be.</param>
internal sealed class ListContext(Sheet sheet, RecognitionDays days)
{
    private readonly HashSet<string> decisionsInTitles = [];
    private PrintedField<DecisionNumber>? titleDecision;

    /// <summary>The sheet.</summary>
    public Sheet Sheet { get; } = sheet;

    /// <summary>The headings above the row.</summary>
    public HeadingStack Headings { get; } = new();

    /// <summary>Reads dates as the sheet counts them.</summary>
    public DateReader Dates { get; } = new(sheet.Serials, days);

    /// <summary>The days that dates of the list can be.</summary>
    public RecognitionDays Days => days;

    /// <summary>The decision that rows belong to which name none: a heading's, or the only one that the titles name.</summary>
    public PrintedField<DecisionNumber>? FindDecision() =>
        Headings.FindDecision() ?? (decisionsInTitles.Count == 1 ? titleDecision : null);

    /// <summary>Reads a title above the list: the decision that it is an annex of, and the stars of all its rows.</summary>
    public void AddTitle(SheetRow row)
    {
        foreach (var cell in row.OwnCells)
        {
            var printed = PrintedText.Of(cell).From(FieldOrigin.Title);
            if (DecisionReader.Find(printed.Text, out _) is { MayRecognise: true } decision)
            {
                decisionsInTitles.Add(decision.Key);
                titleDecision ??= PrintedField<DecisionNumber>.Read(printed, decision);
            }

            if (HeadingReader.Find(printed) is { } heading)
            {
                Headings.Push(heading with { Decision = null });
            }
        }
    }

    /// <summary>A line of the sheet that names no product.</summary>
    public ListLine LineOf(SheetRow row, LineKind kind) => new(Sheet.Name, row.Number, kind, LineText.Of(row));
}
