namespace Ocop.Storage.Conversions;

/// <summary>Enum values as their names: a column stays readable and survives a reordering of the enum.</summary>
/// <remarks>Searched from end to end: enums are short, and dictionaries of their own would be compiled for each at a start.</remarks>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<T>();
    private static readonly T[] Values = Enum.GetValues<T>();

    public static string ToText(T value) => Names[Array.IndexOf(Values, value)];

    public static T FromText(string text) => Values[Array.IndexOf(Names, text)];

    /// <summary>The place of a column's value among the enum's members, from 0 on, as an expression; null where the column holds none.</summary>
    public static string Rank(string column) =>
        $"CASE {column} {string.Join(' ', Names.Select((name, place) => $"WHEN '{name}' THEN {place}"))} END";

    /// <summary>The condition that a column holds one of the names, for a check constraint.</summary>
    public static string Check(string column) => $"{column} IN ({string.Join(", ", Names.Select(name => $"'{name}'"))})";
}
