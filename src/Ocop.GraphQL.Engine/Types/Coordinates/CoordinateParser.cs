namespace Ocop.GraphQL.Engine.Types.Coordinates;

/// <summary>Reads one coordinate. Its grammar has names and five punctuators, and nothing that is ignored between them.</summary>
internal sealed class CoordinateParser(string text)
{
    private int position;

    /// <summary>Why the text is no coordinate; empty until <see cref="Parse"/> has answered null.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>The coordinate; null where the text is none.</summary>
    public SchemaCoordinate? Parse()
    {
        var coordinate = Skip('@') ? ParseDirective() : ParseType();
        return coordinate is not null && position < text.Length ? Refuse("the end") : coordinate;
    }

    private SchemaCoordinate? ParseType()
    {
        if (ParseName() is not { } type)
        {
            return null;
        }

        if (!Skip('.'))
        {
            return new TypeCoordinate(type);
        }

        if (ParseName() is not { } member)
        {
            return null;
        }

        return !Skip('(') ? new MemberCoordinate(type, member)
            : ParseArgument() is { } argument ? new ArgumentCoordinate(type, member, argument)
            : null;
    }

    private SchemaCoordinate? ParseDirective()
    {
        if (ParseName() is not { } directive)
        {
            return null;
        }

        return !Skip('(') ? new DirectiveCoordinate(directive)
            : ParseArgument() is { } argument ? new DirectiveArgumentCoordinate(directive, argument)
            : null;
    }

    private string? ParseArgument()
    {
        if (ParseName() is not { } name)
        {
            return null;
        }

        return Skip(':') && Skip(')') ? name : RefuseText("\":)\"");
    }

    private string? ParseName()
    {
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }

        if (position > start && !char.IsAsciiDigit(text[start]))
        {
            return text[start..position];
        }

        position = start;
        return RefuseText("a name");
    }

    private bool Skip(char punctuator)
    {
        var found = position < text.Length && text[position] == punctuator;
        position += found ? 1 : 0;
        return found;
    }

    private SchemaCoordinate? Refuse(string expected)
    {
        RefuseText(expected);
        return null;
    }

    private string? RefuseText(string expected)
    {
        var found = position < text.Length ? $"\"{ValuePrinter.Shorten(text[position..])}\"" : "the end";
        Refusal = $"Expected {expected} of a schema coordinate at character {position + 1}, found {found}.";
        return null;
    }
}
