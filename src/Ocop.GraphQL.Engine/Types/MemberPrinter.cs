using System.Text;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>Writes what definitions are made of: descriptions, arguments, deprecations.</summary>
internal static class MemberPrinter
{
    /// <summary>Appends a description as a block string on lines of its own; nothing when there is none.</summary>
    public static void PrintDescription(string? description, string indent, StringBuilder text)
    {
        if (string.IsNullOrEmpty(description))
        {
            return;
        }

        // A block string loses blank edges and common indentation, and knows no escapes but one; what it cannot hold is quoted.
        if (!FitsBlockString(description))
        {
            text.Append(indent).Append(ValuePrinter.Quote(description)).Append('\n');
            return;
        }

        text.Append(indent).Append("\"\"\"\n");
        foreach (var line in description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        }

        text.Append(indent).Append("\"\"\"\n");
    }

    /// <summary>Appends arguments in parentheses, each on lines of its own; nothing when there are none.</summary>
    public static void PrintArguments(IReadOnlyList<InputValueDefinition> arguments, string indent, StringBuilder text)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        text.Append("(\n");
        foreach (var argument in arguments)
        {
            PrintInputValue(argument, indent + "  ", text);
            text.Append('\n');
        }

        text.Append(indent).Append(')');
    }

    /// <summary>Appends an argument or input field.</summary>
    public static void PrintInputValue(InputValueDefinition value, string indent, StringBuilder text)
    {
        PrintDescription(value.Description, indent, text);
        text.Append(indent).Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal)
        {
            text.Append(" = ").Append(ValuePrinter.Print(literal));
        }

        PrintDeprecation(value.DeprecationReason, text);
        PrintDirectives(value, text);
    }

    /// <summary>Appends <c>@deprecated</c>, without the reason that is its default; nothing when there is no reason.</summary>
    public static void PrintDeprecation(string? reason, StringBuilder text)
    {
        if (reason is null)
        {
            return;
        }

        text.Append(" @deprecated");
        if (reason != BuiltInDirectives.DefaultDeprecationReason)
        {
            text.Append("(reason: ").Append(ValuePrinter.Quote(reason)).Append(')');
        }
    }

    /// <summary>Appends the directives applied to an element, after those that have a member of their own.</summary>
    public static void PrintDirectives(ISchemaElement element, StringBuilder text)
    {
        foreach (var directive in element.AppliedDirectives)
        {
            text.Append(' ').Append(Printer.Print(directive));
        }
    }

    private static bool FitsBlockString(string description)
    {
        var lines = description.Split('\n');
        return !lines.Any(line => line.Any(c => char.IsControl(c) && c != '\t'))
            && !string.IsNullOrWhiteSpace(lines[0])
            && !string.IsNullOrWhiteSpace(lines[^1])
            && lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t'))
            && !lines.Any(line => line.Length > 0 && string.IsNullOrWhiteSpace(line));
    }
}
