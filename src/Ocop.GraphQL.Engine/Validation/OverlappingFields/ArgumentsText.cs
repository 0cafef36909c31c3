using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// The arguments of a field as a text that is equal exactly for identical sets: the order of names means nothing.
/// </summary>
internal static class ArgumentsText
{
    /// <summary>The text; empty for a field without arguments.</summary>
    public static string Of(FieldNode field)
    {
        if (field.Arguments.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var argument in field.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            text.Append(argument.Name).Append(':');
            Append(text, argument.Value);
            text.Append(',');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValueNode fields:
                AppendObject(text, fields);
                break;
            case StringValueNode content:
                // A block string is the same value as a plain one.
                text.Append(StringLiteral.Quoted(content.Value));
                break;
            default:
                text.Append(Printer.Print(value));
                break;
        }
    }

    private static void AppendObject(StringBuilder text, ObjectValueNode value)
    {
        text.Append('{');
        foreach (var field in value.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            text.Append(field.Name).Append(':');
            Append(text, field.Value);
            text.Append(',');
        }

        text.Append('}');
    }
}
