using System.Text;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Values (specification, section 2.10).</content>
internal ref partial struct DocumentParser
{
    /// <summary>Reads a constant value that is the whole text.</summary>
    public ValueNode ParseWholeConstant()
    {
        var value = ParseValue(isConstant: true);
        Expect(TokenKind.End);
        return value;
    }

    private ValueNode ParseValue(bool isConstant)
    {
        switch (Current.Kind)
        {
            case TokenKind.Dollar when isConstant:
                ThrowUnexpected("a value without variables");
                return null;
            case TokenKind.Dollar:
                return ParseVariable();
            case TokenKind.BracketOpen:
                return ParseList(isConstant);
            case TokenKind.BraceOpen:
                return ParseObject(isConstant);
            default:
                return ParseLeafValue();
        }
    }

    private ValueNode ParseLeafValue()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Int:
                return new IntValueNode(token.Start, TakeText());
            case TokenKind.Float:
                return new FloatValueNode(token.Start, TakeText());
            case TokenKind.String or TokenKind.BlockString:
                return new StringValueNode(token.Start, TakeString(), token.Kind == TokenKind.BlockString);
            case TokenKind.Name:
                return ParseKeywordOrEnum(token.Start);
            default:
                ThrowUnexpected("a value");
                return null;
        }
    }

    private ValueNode ParseKeywordOrEnum(int start) => ParseName() switch
    {
        "true" => new BooleanValueNode(start, true),
        "false" => new BooleanValueNode(start, false),
        "null" => new NullValueNode(start),
        var name => new EnumValueNode(start, name),
    };

    private string TakeText()
    {
        var text = Encoding.ASCII.GetString(lexer.CurrentText);
        lexer.Advance();
        return text;
    }

    private string TakeString()
    {
        var value = lexer.StringValue;
        lexer.Advance();
        return value;
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = Expect(TokenKind.BracketOpen);
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.BracketClose))
        {
            items.Add(ParseValue(isConstant));
        }

        Leave();
        return new ListValueNode(start, [.. items]);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = Expect(TokenKind.BraceOpen);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceClose))
        {
            fields.Add(ParseObjectField(isConstant));
        }

        Leave();
        return new ObjectValueNode(start, [.. fields]);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = Current.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(start, name, ParseValue(isConstant));
    }
}
