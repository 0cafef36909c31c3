using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>
/// Reads the GraphQL language (specification, sections 2 and 3): documents, type references and constant values.
/// </summary>
public static class Parser
{
    /// <summary>Reads a document: operations and fragments, definitions and extensions of a type system, or both.</summary>
    /// <param name="source">The text; bytes that are not UTF-8 are refused, never replaced.</param>
    /// <param name="limits">How much is read; <see cref="ParserLimits.Default"/> when null.</param>
    /// <returns>
    /// The document, or one error with code <see cref="ErrorCodes.SyntaxError"/>, <see cref="ErrorCodes.TooManyTokens"/>,
    /// <see cref="ErrorCodes.TooDeep"/> or <see cref="ErrorCodes.DocumentTooLarge"/>.
    /// </returns>
    public static ParseResult Parse(SourceText source, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        limits ??= ParserLimits.Default;
        if (source.Utf8.Length > limits.MaxBytes)
        {
            return ParseResult.Refused(SyntaxErrors.TooLarge(source.Utf8.Length, limits.MaxBytes));
        }

        if (!Utf8.IsValid(source.Utf8.Span))
        {
            return ParseResult.Refused(SyntaxErrors.NotUtf8(source, FirstInvalidByte(source.Utf8.Span)));
        }

        try
        {
            return ParseResult.Of(new DocumentParser(source, limits).ParseDocument());
        }
        catch (SyntaxException refusal)
        {
            return ParseResult.Refused(refusal.Error);
        }
    }

    /// <summary>Reads a type reference such as <c>[Product!]!</c> (section 2.12), as the author of a schema writes it.</summary>
    /// <exception cref="ArgumentException">The text is no type reference.</exception>
    public static TypeReference ParseType(string text)
    {
        try
        {
            return new DocumentParser(SourceOf(text), ParserLimits.Default).ParseWholeType();
        }
        catch (SyntaxException refusal)
        {
            throw new ArgumentException($"\"{text}\" is no type reference. {refusal.Message}", nameof(text), refusal);
        }
    }

    /// <summary>
    /// Reads a value without variables such as <c>10</c> or <c>{by: [NAME]}</c> (section 2.10), as the author of a schema writes it.
    /// </summary>
    /// <exception cref="ArgumentException">The text is no constant value.</exception>
    public static ValueNode ParseValue(string text)
    {
        try
        {
            return new DocumentParser(SourceOf(text), ParserLimits.Default).ParseWholeConstant();
        }
        catch (SyntaxException refusal)
        {
            throw new ArgumentException($"\"{text}\" is no constant value. {refusal.Message}", nameof(text), refusal);
        }
    }

    private static SourceText SourceOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(Encoding.UTF8.GetBytes(text));
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
