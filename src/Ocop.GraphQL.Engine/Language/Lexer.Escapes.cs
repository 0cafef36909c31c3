using System.Text;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Escapes in strings (specification, section 2.10.4, EscapedUnicode and EscapedCharacter).</content>
internal ref partial struct Lexer
{
    private const int HighestCodePoint = 0x10FFFF;

    private void ReadEscape(StringBuilder built)
    {
        if (Peek(1) == (byte)'u')
        {
            built.Append(ReadUnicodeEscape().ToString());
            return;
        }

        var character = EscapedCharacter(Peek(1));
        if (character == '\0')
        {
            ThrowWrongEscape(position, TokenText.DescribeCharacter(source, position + 1), "is no escape");
        }

        built.Append(character);
        position += 2;
    }

    private static char EscapedCharacter(byte letter) => letter switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => (char)letter,
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => '\0',
    };

    private Rune ReadUnicodeEscape()
    {
        var start = position;
        position += 2;
        var value = Peek() == (byte)'{' ? ReadBracedCodePoint(start) : ReadFourDigitCodePoint(start);
        if (!Rune.TryCreate(value, out var rune))
        {
            ThrowWrongEscape(start, $"U+{value:X4}", "is not a Unicode scalar value");
        }

        return rune;
    }

    private int ReadBracedCodePoint(int start)
    {
        position++;
        var value = 0;
        var first = position;
        while (char.IsAsciiHexDigit((char)Peek()) && value <= HighestCodePoint)
        {
            value = (value << 4) + HexValue(Peek());
            position++;
        }

        if (value > HighestCodePoint)
        {
            ThrowWrongEscape(start, "the code point", "is above U+10FFFF");
        }

        if (position == first || !Skip((byte)'}'))
        {
            ThrowWrongEscape(start, TokenText.DescribeCharacter(source, position), "is not a hexadecimal digit or a closing brace");
        }

        return value;
    }

    /// <summary>
    /// Four digits, or a surrogate pair of two escapes; half a pair is answered as it is and refused as no scalar value.
    /// </summary>
    private int ReadFourDigitCodePoint(int start)
    {
        var value = ReadFourDigits(start);
        if (!char.IsHighSurrogate((char)value) || Peek() != (byte)'\\' || Peek(1) != (byte)'u' || Peek(2) == (byte)'{')
        {
            return value;
        }

        position += 2;
        var low = ReadFourDigits(start);
        return char.IsLowSurrogate((char)low) ? char.ConvertToUtf32((char)value, (char)low) : value;
    }

    private int ReadFourDigits(int start)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            if (!char.IsAsciiHexDigit((char)Peek()))
            {
                ThrowWrongEscape(start, TokenText.DescribeCharacter(source, position), "is not a hexadecimal digit");
            }

            value = (value << 4) + HexValue(Peek());
            position++;
        }

        return value;
    }

    private static int HexValue(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    private readonly void ThrowWrongEscape(int start, string what, string why) =>
        SyntaxErrors.Throw(source, start, $"Wrong escape in a string: {what} {why}.");
}
