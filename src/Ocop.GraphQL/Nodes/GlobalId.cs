using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Ocop.GraphQL.Nodes;

/// <summary>
/// The opaque identity of a node: its type, its permanent code, and the date it was asked for when one was given. With the date
/// in the id a client's normalised cache never mixes what was true on two days.
/// </summary>
/// <param name="TypeName">Name of the object type.</param>
/// <param name="Code">Permanent registry code.</param>
/// <param name="AsOf">The date the client asked for; null for today's view.</param>
internal readonly record struct GlobalId(string TypeName, string Code, LocalDate? AsOf)
{
    private const int LongestText = 200;
    private const char Separator = ':';

    /// <summary>The id as clients see it: base64url of <c>Product:CODE</c> or <c>Product:CODE:2024-06-01</c>.</summary>
    public override string ToString()
    {
        var date = AsOf is { } given ? Separator + LocalDatePattern.Iso.Format(given) : "";
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{TypeName}{Separator}{Code}{date}"));
    }

    /// <summary>Reads an id; whether it names something is not asked here.</summary>
    public static bool TryParse(string text, out GlobalId id)
    {
        id = default;
        if (text.Length is 0 or > LongestText || !Base64Url.IsValid(text))
        {
            return false;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        if (parts.Length is not (2 or 3) || parts.Any(part => part.Length == 0))
        {
            return false;
        }

        var date = parts.Length == 3 ? LocalDatePattern.Iso.Parse(parts[2]) : null;
        if (date is { Success: false })
        {
            return false;
        }

        id = new GlobalId(parts[0], parts[1], date?.Value);
        return id.ToString() == text;
    }
}
