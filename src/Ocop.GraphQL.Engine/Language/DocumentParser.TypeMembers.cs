using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Fields, arguments, input fields and enum values as defined (specification, sections 3.6, 3.9 and 3.10).</content>
internal ref partial struct DocumentParser
{
    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceOpen))
        {
            return [];
        }

        var fields = new List<FieldDefinitionNode>();
        do
        {
            fields.Add(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceClose));
        return [.. fields];
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var description = ParseDescription();
        var start = Current.Start;
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(start, name, description)
        {
            Arguments = arguments,
            Type = ParseType(),
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private InputValueDefinitionNode[] ParseArgumentDefinitions() =>
        ParseInputValues(TokenKind.ParenthesisOpen, TokenKind.ParenthesisClose);

    private InputValueDefinitionNode[] ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var values = new List<InputValueDefinitionNode>();
        do
        {
            values.Add(ParseInputValue());
        }
        while (!Skip(close));
        return [.. values];
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var description = ParseDescription();
        var start = Current.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(start, name, description)
        {
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private EnumValueDefinitionNode[] ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceOpen))
        {
            return [];
        }

        var values = new List<EnumValueDefinitionNode>();
        do
        {
            values.Add(ParseEnumValue());
        }
        while (!Skip(TokenKind.BraceClose));
        return [.. values];
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var description = ParseDescription();
        if (AtKeyword("true"u8) || AtKeyword("false"u8) || AtKeyword("null"u8))
        {
            ThrowUnexpected("an enum value, which cannot be true, false or null");
        }

        var start = Current.Start;
        return new EnumValueDefinitionNode(start, ParseName(), description) { Directives = ParseDirectives(isConstant: true) };
    }
}
