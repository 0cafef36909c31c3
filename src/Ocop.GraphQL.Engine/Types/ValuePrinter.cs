using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>Writes values as literals of the language (specification, section 2.10), on one line.</summary>
public static class ValuePrinter
{
    private const int LongestInMessages = 60;

    private static readonly ValueStyle InMessages = new(KeepsBlockStrings: false, LongestInMessages);

    /// <summary>The literal: <c>{order: [ASC], first: 10}</c>.</summary>
    public static string Print(ValueNode value) => Print(value, ValueStyle.OneLine);

    /// <summary>The literal's start, for messages: no client's value makes an error long.</summary>
    internal static string PrintShort(ValueNode value) => Shorten(Print(value, InMessages));

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

    private static string Print(ValueNode value, ValueStyle style)
    {
        var printer = new DocumentPrinter(style);
        printer.AppendValue(value);
        return printer.ToString();
    }
}
