using System.Collections.Frozen;

namespace Ocop.Storage.Conversions;

/// <summary>Enum values as their names: a column stays readable and survives a reordering of the enum.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(value => value.ToString(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);

    public static string ToText(T value) => Names[value];

    public static T FromText(string text) => Values[text];

    /// <summary>The place of a column's value among the enum's members, from 0 on, as an expression; null where the column holds none.</summary>
    public static string Rank(string column) =>
        $"CASE {column} {string.Join(' ', Enum.GetValues<T>().Select((value, place) => $"WHEN '{value}' THEN {place}"))} END";

    /// <summary>The condition that a column holds one of the names, for a check constraint.</summary>
    public static string Check(string column) => $"{column} IN ({string.Join(", ", Enum.GetValues<T>().Select(value => $"'{value}'"))})";
}
