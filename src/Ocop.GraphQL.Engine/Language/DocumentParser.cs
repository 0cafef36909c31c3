using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>One pass over one text by recursive descent, one method per rule of the grammar (specification, sections 2 and 3).</summary>
/// <remarks>What nests passes <see cref="Enter"/>, so that no text can exhaust the stack.</remarks>
internal ref partial struct DocumentParser
{
    private readonly SourceText source;
    private readonly ParserLimits limits;
    private readonly NamePool names = new();
    private Lexer lexer;
    private int depth;

    /// <summary>Stands on the first token.</summary>
    public DocumentParser(SourceText source, ParserLimits limits)
    {
        this.source = source;
        this.limits = limits;
        lexer = new Lexer(source, limits.MaxTokens);
        lexer.Advance();
    }

    private readonly Token Current => lexer.Current;

    /// <summary>Reads a whole document; empty ones are refused (section 2.3).</summary>
    public Document ParseDocument()
    {
        var definitions = new List<Definition>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (Current.Kind != TokenKind.End);
        return new Document(source, [.. definitions]);
    }

    private readonly bool At(TokenKind kind) => Current.Kind == kind;

    private readonly bool AtKeyword(ReadOnlySpan<byte> keyword) => At(TokenKind.Name) && lexer.CurrentText.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    /// <summary>Reads a token of the kind and answers its byte offset.</summary>
    private int Expect(TokenKind kind)
    {
        var start = Current.Start;
        if (!Skip(kind))
        {
            ThrowUnexpected(TokenText.Describe(kind));
        }

        return start;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!AtKeyword(keyword))
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            ThrowUnexpected($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
        }
    }

    private string ParseName()
    {
        if (!At(TokenKind.Name))
        {
            ThrowUnexpected(TokenText.Describe(TokenKind.Name));
        }

        var name = names.Get(lexer.CurrentText);
        lexer.Advance();
        return name;
    }

    /// <summary>Steps one level down; every call is matched by <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++depth > limits.MaxDepth)
        {
            SyntaxErrors.ThrowTooDeep(source, Current.Start, limits.MaxDepth);
        }
    }

    private void Leave() => depth--;

    [DoesNotReturn]
    private readonly void ThrowUnexpected(string expected) => SyntaxErrors.ThrowUnexpected(source, Current, expected);
}
