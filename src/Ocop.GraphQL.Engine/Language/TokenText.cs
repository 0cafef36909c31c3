using System.Text;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Tokens and characters as error messages name them.</summary>
internal static class TokenText
{
    private const int LongestQuote = 40;

    /// <summary>A token as it was found: <c>name "abc"</c>, <c>"}"</c>, <c>the end of the document</c>.</summary>
    public static string Describe(SourceText source, Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the document",
        TokenKind.Name => $"name {Quote(source, token)}",
        TokenKind.Int or TokenKind.Float => $"number {Quote(source, token)}",
        TokenKind.String => "a string",
        TokenKind.BlockString => "a block string",
        _ => Describe(token.Kind),
    };

    /// <summary>A kind of token as it was expected.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.End => "the end of the document",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisOpen => "\"(\"",
        TokenKind.ParenthesisClose => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equal => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketOpen => "\"[\"",
        TokenKind.BracketClose => "\"]\"",
        TokenKind.BraceOpen => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceClose => "\"}\"",
        TokenKind.Name => "a name",
        TokenKind.Int => "an integer",
        TokenKind.Float => "a number",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => throw Invariant.Broken($"token kind {kind}"),
    };

    /// <summary>The character at an offset: quoted when it is visible ASCII, otherwise by its code point.</summary>
    public static string DescribeCharacter(SourceText source, int offset)
    {
        if (offset >= source.Utf8.Length)
        {
            return "the end of the document";
        }

        Rune.DecodeFromUtf8(source.Utf8.Span[offset..], out var rune, out _);
        return rune.Value is > 0x20 and < 0x7F ? $"\"{rune}\"" : $"U+{rune.Value:X4}";
    }

    private static string Quote(SourceText source, Token token)
    {
        var text = Encoding.UTF8.GetString(source.Utf8.Span[token.Start..token.End]);
        return text.Length <= LongestQuote ? $"\"{text}\"" : $"\"{text[..LongestQuote]}…\"";
    }
}
