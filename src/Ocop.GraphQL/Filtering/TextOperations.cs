using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary><c>StringOperationFilterInput</c>: operations on a text field.</summary>
internal static class TextOperations
{
    /// <summary>The input's name.</summary>
    public const string TypeName = "StringOperationFilterInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        TypeName,
        "Operations on a text. Letter case and accents count; to forgive them, use search. Negated operations keep rows without a value.",
        input => input
            .Field("and", $"[{TypeName}!]", "All of these hold.")
            .Field("or", $"[{TypeName}!]", "At least one of these holds.")
            .Field("eq", "String", "The text is this one; null finds rows without a value.")
            .Field("neq", "String", "The text is not this one; null finds rows with a value.")
            .Field("contains", "String", "The text has this part.")
            .Field("ncontains", "String", "The text does not have this part.")
            .Field("in", "[String]", "The text is one of these; at most 1,000.")
            .Field("nin", "[String]", "The text is none of these; at most 1,000.")
            .Field("startsWith", "String", "The text starts so.")
            .Field("nstartsWith", "String", "The text does not start so.")
            .Field("endsWith", "String", "The text ends so.")
            .Field("nendsWith", "String", "The text does not end so."));

    /// <summary>Reads operations on a field.</summary>
    public static Filter Read(TextField field, InputObject operations) => Read(TextReading.Of(field), operations);

    /// <summary>Reads operations on a text of whatever kind.</summary>
    public static Filter Read(TextReading text, InputObject operations) =>
        Where.ReadOperations(operations, (name, value) => name switch
        {
            "and" => Filter.All(Nested(text, name, value)),
            "or" => Filter.Any(Nested(text, name, value)),
            "eq" => text.IsAmong([Text((string?)value)]),
            "neq" => Filter.Not(text.IsAmong([Text((string?)value)])),
            "contains" => text.Matches(TextMatch.Contains, Part(name, value)),
            "ncontains" => Filter.Not(text.Matches(TextMatch.Contains, Part(name, value))),
            "in" => text.IsAmong([.. Where.Items(name, value).Select(item => Text((string?)item))]),
            "nin" => Filter.Not(text.IsAmong([.. Where.Items(name, value).Select(item => Text((string?)item))])),
            "startsWith" => text.Matches(TextMatch.StartsWith, Part(name, value)),
            "nstartsWith" => Filter.Not(text.Matches(TextMatch.StartsWith, Part(name, value))),
            "endsWith" => text.Matches(TextMatch.EndsWith, Part(name, value)),
            "nendsWith" => Filter.Not(text.Matches(TextMatch.EndsWith, Part(name, value))),
            _ => throw new InvalidOperationException($"The text operation {name} is read by nobody."),
        });

    private static string Part(string name, object? value) => Text(Where.Operand<string>(name, value))!;

    // Databases cut text off at a control character or take it for a blank; no recorded text holds one.
    private static string? Text(string? value)
    {
        if (value is null)
        {
            return null;
        }

        TextLimit.Check(value);
        return !value.Any(char.IsControl)
            ? value
            : throw FieldRefusal.Of(RegistryErrorCodes.InvalidFilter, "The text to compare with holds a control character, which no recorded text has.");
    }

    private static List<Filter> Nested(TextReading text, string name, object? value) =>
        [.. Where.Items(name, value).Select(item => Read(text, (InputObject)item!))];
}
