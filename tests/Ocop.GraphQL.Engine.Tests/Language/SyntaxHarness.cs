using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Language;

/// <summary>Text in; tokens, a document or the one error out.</summary>
internal static class SyntaxHarness
{
    public static SourceText Source(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The document of a text that must parse.</summary>
    public static Document Parse(string text, ParserLimits? limits = null)
    {
        var result = Parser.Parse(Source(text), limits);
        Assert.True(result.Succeeded, result.Error?.ToString());
        return result.Document;
    }

    /// <summary>The error of a text that must be refused, as <c>line:column CODE message</c>.</summary>
    public static string Refusal(string text, ParserLimits? limits = null) => Refusal(Source(text), limits);

    public static string Refusal(SourceText source, ParserLimits? limits = null)
    {
        var result = Parser.Parse(source, limits);
        Assert.False(result.Succeeded, "The text was parsed.");
        var location = Assert.Single(result.Error.Locations);
        return $"{location.Line}:{location.Column} {result.Error.Code} {result.Error.Message}";
    }

    /// <summary>The tokens of a text, each as <c>Kind start-end</c> in bytes.</summary>
    public static IReadOnlyList<string> Tokens(string text)
    {
        var lexer = new Lexer(Source(text), int.MaxValue);
        var tokens = new List<string>();
        for (lexer.Advance(); lexer.Current.Kind != TokenKind.End; lexer.Advance())
        {
            tokens.Add($"{lexer.Current.Kind} {lexer.Current.Start}-{lexer.Current.End}");
        }

        return tokens;
    }

    /// <summary>A document in pieces, each a token or what stands between two.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var source = Source(text);
        var lexer = new Lexer(source, int.MaxValue);
        var pieces = new List<string>();
        var end = 0;
        for (lexer.Advance(); lexer.Current.Kind != TokenKind.End; lexer.Advance())
        {
            pieces.Add(Encoding.UTF8.GetString(source.Utf8.Span[end..lexer.Current.Start]));
            pieces.Add(Encoding.UTF8.GetString(source.Utf8.Span[lexer.Current.Start..lexer.Current.End]));
            end = lexer.Current.End;
        }

        return pieces;
    }

    /// <summary>The value of a text that is one string token.</summary>
    public static string StringValue(string text)
    {
        var lexer = new Lexer(Source(text), int.MaxValue);
        lexer.Advance();
        var value = lexer.StringValue;
        lexer.Advance();
        Assert.Equal(TokenKind.End, lexer.Current.Kind);
        return value;
    }

    /// <summary>The refusal of a text's first wrong token, as <c>line:column message</c>.</summary>
    public static string TokenRefusal(string text)
    {
        var error = Assert.Throws<SyntaxException>(() => Tokens(text)).Error;
        var location = Assert.Single(error.Locations);
        return $"{location.Line}:{location.Column} {error.Message}";
    }
}
