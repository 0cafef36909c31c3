using System.Text;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Naming;

/// <summary>The names of a C# enum's members in GraphQL: <c>NotYetValid</c> is <c>NOT_YET_VALID</c>.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> ToName = Enum.GetValues<TEnum>().ToDictionary(value => value, value => Convert($"{value}"));
    private static readonly Dictionary<string, TEnum> FromName = ToName.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The name of a member.</summary>
    public static string Of(TEnum value) => ToName[value];

    /// <summary>The member of a name that the schema has let through.</summary>
    public static TEnum Parse(string name) => FromName[name];

    /// <summary>A member as a field answers it; null answers null.</summary>
    public static FieldValue Value(TEnum? value) => FieldValue.Of(value is { } given ? ToName[given] : null);

    private static string Convert(string member)
    {
        var name = new StringBuilder();
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
