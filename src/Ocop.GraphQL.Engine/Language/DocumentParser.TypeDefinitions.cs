using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>The six kinds of types, defined or extended (specification, sections 3.5 to 3.10); each starts at its keyword.</content>
internal ref partial struct DocumentParser
{
    private ScalarDefinition ParseScalar((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new ScalarDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
        };
        RefuseEmptyExtension(isExtension && type.Directives.Count == 0);
        return type;
    }

    private ObjectDefinition ParseObjectType((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new ObjectDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Interfaces = ParseInterfaces(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldDefinitions(),
        };
        RefuseEmptyExtension(isExtension && IsEmpty(type));
        return type;
    }

    private InterfaceDefinition ParseInterface((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new InterfaceDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Interfaces = ParseInterfaces(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldDefinitions(),
        };
        RefuseEmptyExtension(isExtension && IsEmpty(type));
        return type;
    }

    private static bool IsEmpty(FieldsDefinition type) => type is { Interfaces.Count: 0, Directives.Count: 0, Fields.Count: 0 };

    private UnionDefinition ParseUnion((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new UnionDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
            Members = Skip(TokenKind.Equal) ? ParseNamedTypes(TokenKind.Pipe) : [],
        };
        RefuseEmptyExtension(isExtension && type is { Directives.Count: 0, Members.Count: 0 });
        return type;
    }

    private EnumDefinition ParseEnum((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new EnumDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
            Values = ParseEnumValues(),
        };
        RefuseEmptyExtension(isExtension && type is { Directives.Count: 0, Values.Count: 0 });
        return type;
    }

    private InputObjectDefinition ParseInputObject((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var type = new InputObjectDefinition(start.Position, ParseName(), start.Description)
        {
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseInputValues(TokenKind.BraceOpen, TokenKind.BraceClose),
        };
        RefuseEmptyExtension(isExtension && type is { Directives.Count: 0, Fields.Count: 0 });
        return type;
    }

    private NamedTypeReference[] ParseInterfaces() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary>One or more types; the separator may also stand before the first.</summary>
    private NamedTypeReference[] ParseNamedTypes(TokenKind separator)
    {
        Skip(separator);
        var types = new List<NamedTypeReference>();
        do
        {
            types.Add(ParseNamedType());
        }
        while (Skip(separator));
        return [.. types];
    }
}
