using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>The errors of reading a document's text, in one place.</summary>
internal static class SyntaxErrors
{
    /// <summary>Refuses the document at a byte offset.</summary>
    [DoesNotReturn]
    public static void Throw(SourceText source, int offset, string message) =>
        throw new SyntaxException(new GraphQLError(ErrorCodes.SyntaxError, message) { Locations = [source.LocationOf(offset)] });

    /// <summary>Refuses a token where the grammar wants something else.</summary>
    [DoesNotReturn]
    public static void ThrowUnexpected(SourceText source, Token found, string expected) =>
        Throw(source, found.Start, $"Expected {expected}, found {TokenText.Describe(source, found)}.");

    /// <summary>Refuses a character that starts no token.</summary>
    [DoesNotReturn]
    public static void ThrowUnexpectedCharacter(SourceText source, int offset)
    {
        var found = TokenText.DescribeCharacter(source, offset);
        var advice = found == "\"'\"" ? " Strings are written in double quotes." : "";
        Throw(source, offset, $"Unexpected character {found}.{advice}");
    }

    /// <summary>Refuses a document with too many tokens.</summary>
    [DoesNotReturn]
    public static void ThrowTooManyTokens(SourceText source, int offset, int limit) =>
        throw new SyntaxException(OverLimit(
            ErrorCodes.TooManyTokens,
            $"The document has more than {limit} tokens. Send fewer fields, or several requests.",
            (limit, limit + 1),
            source.LocationOf(offset)));

    /// <summary>Refuses a document that nests too deep.</summary>
    [DoesNotReturn]
    public static void ThrowTooDeep(SourceText source, int offset, int limit) =>
        throw new SyntaxException(OverLimit(
            ErrorCodes.TooDeep,
            $"The document nests more than {limit} levels. Ask for less depth, or in several requests.",
            (limit, limit + 1),
            source.LocationOf(offset)));

    /// <summary>The error for a document with too many bytes.</summary>
    public static GraphQLError TooLarge(int bytes, int limit) => OverLimit(
        ErrorCodes.DocumentTooLarge,
        $"The document has {bytes} bytes; at most {limit} are read. Split it, or use variables for long values.",
        (limit, bytes));

    /// <summary>The error for bytes that are not UTF-8.</summary>
    public static GraphQLError NotUtf8(SourceText source, int offset) =>
        new(ErrorCodes.SyntaxError, $"The document is not UTF-8: byte 0x{source.Utf8.Span[offset]:X2} at offset {offset} is not valid there.")
        {
            Locations = [source.LocationOf(offset)],
        };

    private static GraphQLError OverLimit(
        string code, string message, (int Limit, int Value) numbers, params IReadOnlyList<SourceLocation> locations) =>
        new(code, message)
        {
            Locations = locations,
            Extensions = new Dictionary<string, object?> { ["limit"] = numbers.Limit, ["value"] = numbers.Value },
        };
}
