using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ocop.Domain.Json;

/// <summary>
/// The names of an enum's members as JSON and GraphQL write them: <c>NotYetValid</c> is <c>NOT_YET_VALID</c>.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "The names belong to the enum that the type argument names.")]
public static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => Convert(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Members =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>All names, in the order of the members' values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(Of)];

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>Its name, in capital letters with underscores.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string Of(TEnum value) =>
        Names.TryGetValue(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name, letter for letter.</param>
    /// <param name="value">The member, where the name is one.</param>
    /// <returns>Whether the name is one.</returns>
    public static bool TryFind(string name, out TEnum value) => Members.TryGetValue(Guard.NotNull(name), out value);

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
