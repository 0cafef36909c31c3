using Ocop.Domain.Classification;
using Ocop.Domain.Law;

namespace Ocop.Domain.Criteria;

/// <summary>Reads a criteria file, whose first lines describe its form; the file is our own, so a fault in it is our bug.</summary>
internal sealed class CriteriaReader
{
    private readonly Dictionary<string, Heading> headings = [];
    private readonly List<SheetDraft> sheets = [];

    private CriteriaReader()
    {
    }

    /// <summary>The sets of a file, in its order.</summary>
    public static CriteriaSet[] Read(string text, Edition edition)
    {
        var reader = new CriteriaReader();
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] != '#')
                reader.Take(line);
        }

        return [.. reader.sheets.Select(sheet => sheet.Build(edition, reader.headings))];
    }

    private void Take(string line)
    {
        var words = line.Split(' ', 3);
        switch (words[0])
        {
            case "heading":
                var names = words[2]["= ".Length..].Split(" | ");
                headings.Add(words[1], new Heading(names[0], names[1]));
                break;
            case "set":
                sheets.Add(new SheetDraft(ProductSet.Get(Number(words[1])).Value));
                break;
            case "part":
                sheets[^1].Parts.Add(new(words[1], Number(words[2]), []));
                break;
            case "note":
                sheets[^1].Notes.Add(new SourceNote(words[1], words[2]));
                break;
            default:
                sheets[^1].Parts[^1].Rows.Add(CriterionRow.Read(line));
                break;
        }
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
