using System.Globalization;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Values;

/// <summary>Writes coerced values as text that tells types apart: 1 is an int, 1.0 a double, "1" a string.</summary>
internal static class Coerced
{
    public static string Show(object? value) => value switch
    {
        null => "null",
        bool given => given ? "true" : "false",
        int given => given.ToString(CultureInfo.InvariantCulture),
        double given => Show(given),
        string given => $"\"{given}\"",
        object?[] items => $"[{string.Join(", ", items.Select(Show))}]",
        InputObject given => Show(given.Entries),
        _ => throw new ArgumentException($"{value.GetType()} is no coerced value"),
    };

    private static string Show(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    public static string Show(IEnumerable<KeyValuePair<string, object?>> entries) =>
        $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}";
}
