using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Reads the value of a member as the type of its property.</summary>
internal static class MemberValue
{
    /// <summary>Reads a value that is no reference.</summary>
    /// <exception cref="FormatException">The value is none of the type.</exception>
    /// <exception cref="InvalidOperationException">The value is of another JSON type.</exception>
    public static object Read(DocumentMember member, JsonElement value)
    {
        var type = Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType;
        return member.Form switch
        {
            MemberForm.Text => ReadText(type, value.GetString() ?? throw new FormatException($"'{member.Key}' is null.")),
            MemberForm.Integer when type == typeof(int) => value.GetInt32(),
            MemberForm.Integer => value.GetInt64(),
            MemberForm.Real => value.GetDouble(),
            MemberForm.Decimal => value.GetDecimal(),
            MemberForm.Flag => value.GetBoolean(),
            MemberForm.Lines => (List<string>)[.. value.EnumerateArray().Select(line => line.GetString()!)],
            _ => throw new InvalidOperationException($"No member of form {member.Form}."),
        };
    }

    private static object ReadText(Type type, string text)
    {
        if (type == typeof(string))
            return text;
        if (type == typeof(LocalDate))
            return LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
        if (type == typeof(Instant))
            return IsoInstant.FromText(text);
        return Enum.GetNames(type).Contains(text) ? Enum.Parse(type, text) : throw new FormatException($"'{text}' is no {type.Name}.");
    }
}
