using Ocop.Domain.Classification;
using Ocop.Domain.Law;

namespace Ocop.Domain.Criteria;

/// <summary>A criteria file, whose first lines describe its form; the file is our own, so a fault in it is our bug.</summary>
/// <remarks>The headings are read at once, a set when it is asked for.</remarks>
internal sealed class CriteriaFile
{
    private const string SetBegins = "\nset ";

    private readonly Edition edition;
    private readonly Dictionary<string, Heading> headings = [];
    private readonly string[] sheets;

    /// <summary>The file of an edition.</summary>
    public CriteriaFile(string text, Edition edition)
    {
        this.edition = edition;
        sheets = text.Split(SetBegins);
        foreach (var line in sheets[0].Split('\n'))
        {
            // heading <key> = <Vietnamese> | <English>
            if (line.Split(' ', 4) is ["heading", var key, "=", var names])
                headings.Add(key, ReadHeading(names.Split(" | ")));
        }
    }

    /// <summary>The number of sets.</summary>
    public int Count => sheets.Length - 1;

    /// <summary>Reads a set.</summary>
    /// <param name="index">Its place in the file, from 0.</param>
    /// <returns>The set, a new instance each time.</returns>
    public CriteriaSet Read(int index)
    {
        var lines = sheets[index + 1].Split('\n');
        var sheet = new SheetDraft(ProductSet.Get(CriterionRow.Number(lines[0])).Value);
        foreach (var line in lines.AsSpan(1))
        {
            if (line.Length > 0)
                Take(sheet, line);
        }

        return sheet.Build(edition, headings);
    }

    private static Heading ReadHeading(string[] names) => new(names[0], names[1]);

    private static void Take(SheetDraft sheet, string line)
    {
        switch (line.Split(' ', 3))
        {
            case ["part", var code, var maximum]:
                sheet.Parts.Add(new(code, CriterionRow.Number(maximum), []));
                break;
            case ["note", var place, var text]:
                sheet.Notes.Add(new SourceNote(place, text));
                break;
            default:
                sheet.Parts[^1].Rows.Add(CriterionRow.Read(line));
                break;
        }
    }
}
