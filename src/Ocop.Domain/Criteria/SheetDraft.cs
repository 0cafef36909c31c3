using Ocop.Domain.Classification;
using Ocop.Domain.Law;

namespace Ocop.Domain.Criteria;

/// <summary>The lines of one set, put together to its criteria once all of them are read.</summary>
internal sealed class SheetDraft(ProductSet productSet)
{
    private int position;

    /// <summary>The parts, in the sheet's order.</summary>
    public List<PartDraft> Parts { get; } = [];

    /// <summary>The notes, in the sheet's order.</summary>
    public List<SourceNote> Notes { get; } = [];

    /// <summary>The set; called once.</summary>
    public CriteriaSet Build(Edition edition, IReadOnlyDictionary<string, Heading> headings) =>
        new(edition, productSet, [.. Parts.Select(part => new CriteriaPart(part.Code, part.Maximum, Build(part, headings)))], [.. Notes]);

    private List<Criterion> Build(PartDraft part, IReadOnlyDictionary<string, Heading> headings)
    {
        var rows = new Queue<CriterionRow>(part.Rows);
        var topmost = new List<Criterion>();
        while (rows.Count > 0)
            topmost.Add(Build(rows, headings, null));
        return topmost;
    }

    // A group's criteria follow it and begin with its code; the story is the first criterion of its group.
    private Criterion Build(Queue<CriterionRow> rows, IReadOnlyDictionary<string, Heading> headings, Criterion? firstOfGroup)
    {
        var row = rows.Dequeue();
        var below = new List<Criterion>();
        var own = row.Options.Length > 0 ? position++ : -1;
        while (rows.TryPeek(out var next) && next.Code.StartsWith($"{row.Code}.", StringComparison.Ordinal))
            below.Add(Build(rows, headings, below.FirstOrDefault()));
        return new Criterion(row, headings[row.Heading], Notes.Find(note => note.Place == row.Code))
        {
            Position = own,
            Criteria = [.. below],
            Prerequisite = row.Flags.HasFlag(CriterionFlags.OnlyWithStory) ? firstOfGroup : null,
        };
    }
}

/// <summary>The lines of one part.</summary>
internal sealed record PartDraft(string Code, int Maximum, List<CriterionRow> Rows);
