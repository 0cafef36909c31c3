using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Definitions: operations, fragment definitions and variables (specification, sections 2.4, 2.9 and 2.11).</content>
internal ref partial struct DocumentParser
{
    private Definition ParseDefinition()
    {
        if (At(TokenKind.BraceOpen))
        {
            return new OperationDefinition(Current.Start, OperationKind.Query, null, null) { SelectionSet = ParseSelectionSet() };
        }

        var description = ParseDescription();
        if (AtKeyword("fragment"u8))
        {
            return ParseFragmentDefinition(description);
        }

        if (FindOperationKind() is { } kind)
        {
            return ParseOperationDefinition(kind, description);
        }

        return ParseTypeSystemDefinition(description);
    }

    private string? ParseDescription() => At(TokenKind.String) || At(TokenKind.BlockString) ? TakeString() : null;

    private readonly OperationKind? FindOperationKind() =>
        AtKeyword("query"u8) ? OperationKind.Query
        : AtKeyword("mutation"u8) ? OperationKind.Mutation
        : AtKeyword("subscription"u8) ? OperationKind.Subscription
        : null;

    private OperationDefinition ParseOperationDefinition(OperationKind kind, string? description)
    {
        var start = Expect(TokenKind.Name);
        var name = At(TokenKind.Name) ? ParseName() : null;
        return new OperationDefinition(start, kind, name, description)
        {
            Variables = ParseVariableDefinitions(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private FragmentDefinition ParseFragmentDefinition(string? description)
    {
        var start = Expect(TokenKind.Name);
        if (AtKeyword("on"u8))
        {
            ThrowUnexpected("the fragment's name, which cannot be \"on\"");
        }

        var name = ParseName();
        ExpectKeyword("on"u8);
        return new FragmentDefinition(start, name, description)
        {
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private VariableDefinition[] ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenthesisOpen))
        {
            return [];
        }

        var variables = new List<VariableDefinition>();
        do
        {
            variables.Add(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenthesisClose));
        return [.. variables];
    }

    private VariableDefinition ParseVariableDefinition()
    {
        var description = ParseDescription();
        var start = Current.Start;
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinition(start, variable, ParseType())
        {
            Description = description,
            DefaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private VariableNode ParseVariable() => new(Expect(TokenKind.Dollar), ParseName());
}
