using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Selection sets, arguments and directives (specification, sections 2.5 to 2.9 and 2.13).</content>
internal ref partial struct DocumentParser
{
    private SelectionSet ParseSelectionSet()
    {
        Enter();
        var start = Expect(TokenKind.BraceOpen);
        var selections = new List<Selection>();
        do
        {
            selections.Add(At(TokenKind.Spread) ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.BraceClose));
        Leave();
        return new SelectionSet(start, [.. selections]);
    }

    private FieldNode ParseField()
    {
        if (!At(TokenKind.Name))
        {
            ThrowUnexpected("a field or a fragment");
        }

        var start = Current.Start;
        var aliasOrName = ParseName();
        var name = Skip(TokenKind.Colon) ? ParseName() : null;
        return new FieldNode(start, name is null ? null : aliasOrName, name ?? aliasOrName)
        {
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = At(TokenKind.BraceOpen) ? ParseSelectionSet() : null,
        };
    }

    private Selection ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        if (At(TokenKind.Name) && !AtKeyword("on"u8))
        {
            return new FragmentSpread(start, ParseName()) { Directives = ParseDirectives(isConstant: false) };
        }

        var typeCondition = ParseTypeCondition();
        var directives = ParseDirectives(isConstant: false);
        return new InlineFragment(start, typeCondition, ParseSelectionSet()) { Directives = directives };
    }

    private NamedTypeReference? ParseTypeCondition() => SkipKeyword("on"u8) ? ParseNamedType() : null;

    private ArgumentNode[] ParseArguments(bool isConstant)
    {
        if (!Skip(TokenKind.ParenthesisOpen))
        {
            return [];
        }

        var arguments = new List<ArgumentNode>();
        do
        {
            arguments.Add(ParseArgument(isConstant));
        }
        while (!Skip(TokenKind.ParenthesisClose));
        return [.. arguments];
    }

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = Current.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(start, name, ParseValue(isConstant));
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (!At(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (At(TokenKind.At))
        {
            directives.Add(new DirectiveNode(Expect(TokenKind.At), ParseName(), ParseArguments(isConstant)));
        }

        return [.. directives];
    }
}
