using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Definitions and extensions of a schema, its directives and its types (specification, section 3).</content>
internal ref partial struct DocumentParser
{
    private TypeSystemDefinition ParseTypeSystemDefinition(string? description)
    {
        if (description is null && AtKeyword("extend"u8))
        {
            return ParseExtension();
        }

        if (AtKeyword("schema"u8))
        {
            return ParseSchema((Current.Start, description), isExtension: false);
        }

        if (AtKeyword("directive"u8))
        {
            return ParseDirectiveDefinition(description);
        }

        if (ParseType((Current.Start, description), isExtension: false) is { } type)
        {
            return type;
        }

        ThrowUnexpected(description is null ? "a definition" : "a definition after the description");
        return null;
    }

    private TypeSystemDefinition ParseExtension()
    {
        var start = Expect(TokenKind.Name);
        if (AtKeyword("schema"u8))
        {
            return ParseSchema((start, null), isExtension: true);
        }

        if (ParseType((start, null), isExtension: true) is { } type)
        {
            return type;
        }

        ThrowUnexpected("the schema or a kind of type to extend");
        return null;
    }

    private TypeDefinition? ParseType((int Position, string? Description) start, bool isExtension)
    {
        TypeDefinition? type =
            AtKeyword("type"u8) ? ParseObjectType(start, isExtension)
            : AtKeyword("interface"u8) ? ParseInterface(start, isExtension)
            : AtKeyword("input"u8) ? ParseInputObject(start, isExtension)
            : AtKeyword("enum"u8) ? ParseEnum(start, isExtension)
            : AtKeyword("union"u8) ? ParseUnion(start, isExtension)
            : AtKeyword("scalar"u8) ? ParseScalar(start, isExtension)
            : null;
        return type;
    }

    private SchemaDefinition ParseSchema((int Position, string? Description) start, bool isExtension)
    {
        lexer.Advance();
        var schema = new SchemaDefinition(start.Position, start.Description)
        {
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
            OperationTypes = At(TokenKind.BraceOpen) || !isExtension ? ParseRootOperationTypes() : [],
        };
        RefuseEmptyExtension(isExtension && schema is { Directives.Count: 0, OperationTypes.Count: 0 });
        return schema;
    }

    private RootOperationTypeNode[] ParseRootOperationTypes()
    {
        Expect(TokenKind.BraceOpen);
        var operations = new List<RootOperationTypeNode>();
        do
        {
            operations.Add(ParseRootOperationType());
        }
        while (!Skip(TokenKind.BraceClose));
        return [.. operations];
    }

    private RootOperationTypeNode ParseRootOperationType()
    {
        if (FindOperationKind() is not { } kind)
        {
            ThrowUnexpected("query, mutation or subscription");
            return null;
        }

        var start = Expect(TokenKind.Name);
        Expect(TokenKind.Colon);
        return new RootOperationTypeNode(start, kind, ParseNamedType());
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(string? description)
    {
        var start = Expect(TokenKind.Name);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode(start, name, description)
        {
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = ParseDirectiveLocations(),
        };
    }

    private DirectiveLocationNode[] ParseDirectiveLocations()
    {
        Skip(TokenKind.Pipe);
        var locations = new List<DirectiveLocationNode>();
        do
        {
            locations.Add(ParseDirectiveLocation());
        }
        while (Skip(TokenKind.Pipe));
        return [.. locations];
    }

    private DirectiveLocationNode ParseDirectiveLocation()
    {
        var place = Current;
        var name = ParseName();
        if (!DirectiveLocationNames.All.Contains(name))
        {
            SyntaxErrors.ThrowUnexpected(source, place, "a place where directives may stand");
        }

        return new DirectiveLocationNode(place.Start, name);
    }

    private readonly void RefuseEmptyExtension(bool isEmpty)
    {
        if (isEmpty)
        {
            ThrowUnexpected("what the extension adds");
        }
    }
}
