using System.Text.Json;
using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Puts the members of a JSON object into the rows that they came from.</summary>
internal sealed class RowFiller
{
    private readonly Dictionary<string, DocumentMember> members;
    private readonly Dictionary<string, RowFiller> parts;

    public RowFiller(RowShape shape)
    {
        members = shape.Members.ToDictionary(member => member.Key.ToString());
        parts = shape.Parts.ToDictionary(part => part.Key.ToString(), part => new RowFiller(part));
    }

    /// <summary>The filler of a part's rows.</summary>
    public RowFiller this[string part] => parts[part];

    /// <summary>Fills a row with the members that belong to it; those of a row joined to it are left to their own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="json">The object.</param>
    /// <param name="refer">Finds the identity of the record that a member names by its code.</param>
    /// <exception cref="FormatException">A key or a value is not understood.</exception>
    public TRow Fill<TRow>(TRow row, JsonElement json, Func<DocumentMember, string, long> refer)
        where TRow : class
    {
        foreach (var property in json.EnumerateObject())
        {
            if (members.TryGetValue(property.Name, out var member))
                Fill(row, member, property.Value, refer);
            else if (!parts.ContainsKey(property.Name) && !DocumentKeys.IsHead(property.Name))
                throw new FormatException($"the key '{property.Name}' is not known");
        }

        return row;
    }

    /// <summary>Fills a row of which no member names another record.</summary>
    public TRow Fill<TRow>(TRow row, JsonElement json)
        where TRow : class => Fill(row, json, static (member, _) => throw new FormatException($"'{member.Key}' is no reference."));

    private static void Fill<TRow>(TRow row, DocumentMember member, JsonElement value, Func<DocumentMember, string, long> refer)
    {
        if (member.Row != typeof(TRow))
            return;
        member.Property.SetValue(
            row,
            member.References is null
                ? MemberValue.Read(member, value)
                : refer(member, value.GetString() ?? throw new FormatException($"'{member.Key}' is null.")));
    }
}
