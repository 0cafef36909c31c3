using Ocop.Domain.Text;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Suggesting;

/// <summary>Finds the names that begin as what was typed.</summary>
public sealed class SuggestionReader
{
    private const string Select =
        "SELECT n.text, n.kind, coalesce(p.name, r.name), coalesce(p.code, r.code) FROM name_starts n"
        + " LEFT JOIN products p ON n.kind = 'Product' AND p.id = n.record_id"
        + " LEFT JOIN producers r ON n.kind = 'Producer' AND r.id = n.record_id WHERE n.form = ";

    /// <summary>The greatest character, behind every text that begins with what stands before it.</summary>
    private const string Behind = "\U0010FFFF";

    private readonly ReadSession session;

    internal SuggestionReader(ReadSession session) => this.session = session;

    /// <summary>Finds distinct names of products and producers.</summary>
    /// <remarks>
    /// First come the names that begin with what was typed, accents as typed where any were; then those that begin so with other
    /// accents; then those of which a later word begins so. Within each the folded text decides, then products come before
    /// producers, then the Vietnamese alphabetical order. Names that differ in letter case alone are one.
    /// </remarks>
    /// <param name="prefix">What was typed.</param>
    /// <param name="count">The greatest number of names.</param>
    public IReadOnlyList<Suggestion> Find(SuggestionPrefix prefix, int count)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var found = new SuggestionList(count);
        if (prefix.Exact != prefix.Folded)
            Read(NameStartForm.Exact, prefix.Exact, found);
        Read(NameStartForm.Folded, prefix.Folded, found);
        Read(NameStartForm.LaterWord, prefix.Folded, found);
        return found.Suggestions;
    }

    /// <summary>Reads the names of one form in their order, text by text, until there are enough.</summary>
    private void Read(NameStartForm form, string prefix, SuggestionList found)
    {
        if (found.IsFull)
            return;
        var sql = session.NewText().Append(Select).Value(EnumText<NameStartForm>.ToText(form)).Append(" AND n.text >= ").Value(prefix)
            .Append(" AND n.text < ").Value(prefix + Behind).Append(" ORDER BY n.text, n.kind, n.record_id");
        using var rows = session.Execute(sql);
        string? text = null;
        var names = new List<SuggestedName>();
        while (rows.Read())
        {
            var next = rows.GetString(0);
            if (next != text)
            {
                found.Add(names);
                if (found.IsFull)
                    return;
                names.Clear();
                text = next;
            }
            var name = rows.GetString(2);
            names.Add(new SuggestedName(
                EnumText<SuggestionKind>.FromText(rows.GetString(1)), VietnameseText.ExactKey(name), name, rows.GetString(3)));
        }
        found.Add(names);
    }
}
