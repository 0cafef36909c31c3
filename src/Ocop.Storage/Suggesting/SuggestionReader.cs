using Ocop.Domain.Text;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Suggesting;

/// <summary>Finds the names that begin as what was typed.</summary>
public sealed class SuggestionReader
{
    private const string Select =
        "SELECT n.text, n.kind, coalesce(p.name, r.name), coalesce(p.code, r.code), n.record_id FROM name_starts n"
        + " LEFT JOIN products p ON n.kind = 'Product' AND p.id = n.record_id"
        + " LEFT JOIN producers r ON n.kind = 'Producer' AND r.id = n.record_id WHERE n.form = ";

    /// <summary>The greatest character, behind every text that begins with what stands before it.</summary>
    private const string Behind = "\U0010FFFF";

    /// <summary>The names read at a time; an engine behind a network sends all rows of a statement, wanted or not.</summary>
    private const long PortionLength = 500;

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
        var names = new List<SuggestedName>();
        Start? last = null;
        do
        {
            last = found.IsFull ? null : ReadPortion((form, prefix, last), names, found);
        }
        while (last is not null);
        found.Add(names);
    }

    /// <summary>Reads the next names; those of the last text stay in the list, for more of them may follow.</summary>
    /// <returns>Where the portion ended; null where nothing follows or nothing more is wanted.</returns>
    private Start? ReadPortion((NameStartForm Form, string Prefix, Start? After) wanted, List<SuggestedName> names, SuggestionList found)
    {
        using var rows = session.Execute(TextOf(wanted.Form, wanted.Prefix, wanted.After));
        var last = wanted.After;
        var read = 0;
        while (rows.Read())
        {
            var next = new Start(rows.GetString(0), rows.GetString(1), rows.GetInt64(4));
            if (last is { } before && next.Text != before.Text)
            {
                found.Add(names);
                names.Clear();
                if (found.IsFull)
                    return null;
            }
            var name = rows.GetString(2);
            names.Add(new SuggestedName(EnumText<SuggestionKind>.FromText(next.Kind), VietnameseText.ExactKey(name), name, rows.GetString(3)));
            last = next;
            read++;
        }
        return read < PortionLength ? null : last;
    }

    private SqlText TextOf(NameStartForm form, string prefix, Start? after)
    {
        var sql = session.NewText().Append(Select).Value(EnumText<NameStartForm>.ToText(form)).Append(" AND n.text >= ")
            .Value(after?.Text ?? prefix).Append(" AND n.text < ").Value(prefix + Behind);
        if (after is { } place)
        {
            sql.Append(" AND (n.text, n.kind, n.record_id) > (").Value(place.Text).Append(", ").Value(place.Kind).Append(", ")
                .Value(place.RecordId).Append(")");
        }
        return sql.Append(" ORDER BY n.text, n.kind, n.record_id LIMIT ").Value(PortionLength);
    }

    /// <summary>A place in the order of one form.</summary>
    private readonly record struct Start(string Text, string Kind, long RecordId);
}
