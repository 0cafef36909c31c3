using System.Globalization;
using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>Writes values as literals of the language (specification, section 2.9), on one line.</summary>
public static class ValuePrinter
{
    private const int LongestInMessages = 60;

    /// <summary>The literal: <c>{order: [ASC], first: 10}</c>.</summary>
    public static string Print(ValueNode value)
    {
        var text = new StringBuilder();
        Print(value, text, int.MaxValue);
        return text.ToString();
    }

    /// <summary>The literal's start, for messages: no client's value makes an error long.</summary>
    internal static string PrintShort(ValueNode value)
    {
        var text = new StringBuilder();
        Print(value, text, LongestInMessages);
        return Shorten(text.ToString());
    }

    /// <summary>A text for a message: cut where it is long, between code points.</summary>
    internal static string Shorten(string text)
    {
        if (text.Length <= LongestInMessages)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestInMessages - 1]) ? LongestInMessages - 1 : LongestInMessages;
        return text[..end] + "…";
    }

    /// <summary>The string in quotes, escaped as the language asks.</summary>
    internal static string Quote(string value)
    {
        var text = new StringBuilder();
        PrintString(value, text);
        return text.ToString();
    }

    private static void Print(ValueNode value, StringBuilder text, int enough)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append(number.Text);
                break;
            case StringValueNode content:
                PrintString(content.Value.Length > enough ? content.Value[..enough] : content.Value, text);
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode name:
                text.Append(name.Name);
                break;
            case ListValueNode list:
                PrintList(list, text, enough);
                break;
            case ObjectValueNode fields:
                PrintObject(fields, text, enough);
                break;
            default:
                throw Invariant.Broken("an unknown kind of value");
        }
    }

    private static void PrintList(ListValueNode list, StringBuilder text, int enough)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Count && text.Length <= enough; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Print(list.Items[i], text, enough);
        }

        text.Append(']');
    }

    private static void PrintObject(ObjectValueNode value, StringBuilder text, int enough)
    {
        text.Append('{');
        for (var i = 0; i < value.Fields.Count && text.Length <= enough; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(value.Fields[i].Name).Append(": ");
            Print(value.Fields[i].Value, text, enough);
        }

        text.Append('}');
    }

    private static void PrintString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
