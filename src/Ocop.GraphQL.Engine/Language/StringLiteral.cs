using System.Globalization;
using System.Text;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Strings as the language writes them (specification, section 2.10.4).</summary>
internal static class StringLiteral
{
    private const string BlockQuote = "\"\"\"";

    /// <summary>A string in quotes; only quotes, backslashes and control characters are escaped.</summary>
    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            AppendEscaped(text, character);
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// A string in triple quotes, its lines below the opening quotes and indented; null when no block string has this value
    /// (the first line is blank, all lines are indented, a carriage return).
    /// </summary>
    public static string? Block(string value, string indent)
    {
        var below = $"\n{indent}{value.Replace("\n", $"\n{indent}", StringComparison.Ordinal)}\n{indent}";
        var beside = $"{value}\n{indent}";
        var raw = BlockString.ValueOf(below) == value ? below : BlockString.ValueOf(beside) == value ? beside : null;
        return raw is null ? null : BlockQuote + EscapeBlockQuotes(raw) + BlockQuote;
    }

    /// <summary>A description: one line in quotes, several lines in triple quotes.</summary>
    public static string ForDescription(string value, string indent) =>
        (value.Contains('\n', StringComparison.Ordinal) ? Block(value, indent) : null) ?? Quoted(value);

    /// <summary>
    /// The description of an element of a type system: triple quotes on lines of their own, with no space at the end of a line; in
    /// quotes where that would not keep every character as it is seen.
    /// </summary>
    public static string ForMember(string value, string indent)
    {
        var lines = value.Split('\n');
        if (!IsPlainText(lines))
        {
            return Quoted(value);
        }

        var text = new StringBuilder(BlockQuote).Append('\n');
        foreach (var line in lines)
        {
            text.Append(line.Length == 0 ? "" : indent).Append(EscapeBlockQuotes(line)).Append('\n');
        }

        return text.Append(indent).Append(BlockQuote).ToString();
    }

    // A block string loses blank edges and common indentation, and knows no escapes but one.
    private static bool IsPlainText(string[] lines) =>
        !lines.Any(line => line.Any(c => char.IsControl(c) && c != '\t'))
        && !string.IsNullOrWhiteSpace(lines[0])
        && !string.IsNullOrWhiteSpace(lines[^1])
        && lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t'))
        && !lines.Any(line => line.Length > 0 && string.IsNullOrWhiteSpace(line));

    private static string EscapeBlockQuotes(string text) => text.Replace(BlockQuote, $"\\{BlockQuote}", StringComparison.Ordinal);

    private static void AppendEscaped(StringBuilder text, char character) => _ = character switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        _ when char.IsControl(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => text.Append(character),
    };
}
