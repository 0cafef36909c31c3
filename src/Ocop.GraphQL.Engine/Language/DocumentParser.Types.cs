using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Type references (specification, section 2.12).</content>
internal ref partial struct DocumentParser
{
    /// <summary>Reads a type reference that is the whole text.</summary>
    public TypeReference ParseWholeType()
    {
        var type = ParseType();
        Expect(TokenKind.End);
        return type;
    }

    private TypeReference ParseType()
    {
        var start = Current.Start;
        TypeReference type = At(TokenKind.BracketOpen) ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeReference(start, type) : type;
    }

    private ListTypeReference ParseListType()
    {
        Enter();
        var start = Expect(TokenKind.BracketOpen);
        var itemType = ParseType();
        Expect(TokenKind.BracketClose);
        Leave();
        return new ListTypeReference(start, itemType);
    }

    private NamedTypeReference ParseNamedType()
    {
        if (!At(TokenKind.Name))
        {
            ThrowUnexpected("a type");
        }

        return new NamedTypeReference(Current.Start, ParseName());
    }
}
