namespace Ocop.GraphQL.Engine.Language;

/// <content>Numbers (specification, sections 2.10.1 and 2.10.2).</content>
internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var start = position;
        Skip((byte)'-');
        SkipIntegerPart();
        var isFloat = SkipFraction();
        isFloat |= SkipExponent();
        RefuseGluedCharacter();
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, position);
    }

    private void SkipIntegerPart()
    {
        if (Peek() != (byte)'0')
        {
            SkipDigits();
            return;
        }

        position++;
        if (IsDigit(Peek()))
        {
            SyntaxErrors.Throw(source, position, "A number does not start with 0 before another digit.");
        }
    }

    private bool SkipFraction()
    {
        // Three dots are a spread in another place; after a number both are refused, with the clearer of the two errors.
        if (Peek() != (byte)'.')
        {
            return false;
        }

        position++;
        SkipDigits();
        return true;
    }

    private bool SkipExponent()
    {
        if (Peek() is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        position++;
        if (!Skip((byte)'-'))
        {
            Skip((byte)'+');
        }

        SkipDigits();
        return true;
    }

    private void SkipDigits()
    {
        if (!IsDigit(Peek()))
        {
            var found = TokenText.DescribeCharacter(source, position);
            SyntaxErrors.Throw(source, position, $"Expected a digit of a number, found {found}.");
        }

        while (IsDigit(Peek()))
        {
            position++;
        }
    }

    /// <summary>
    /// The look-ahead restriction of both sections: <c>1a</c>, <c>1.5.2</c> and <c>0xF</c> are refused, not cut in two.
    /// </summary>
    private readonly void RefuseGluedCharacter()
    {
        if (Peek() == (byte)'.' || IsNameStart(Peek()))
        {
            var found = TokenText.DescribeCharacter(source, position);
            SyntaxErrors.Throw(source, position, $"A number is not followed by {found} without a space.");
        }
    }

    private bool Skip(byte character)
    {
        var found = Peek() == character;
        position += found ? 1 : 0;
        return found;
    }

    private static bool IsDigit(byte character) => char.IsAsciiDigit((char)character);
}
