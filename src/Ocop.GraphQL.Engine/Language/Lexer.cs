using System.Buffers;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Cuts UTF-8 text into tokens (specification, sections 2.1 and 2.10), one at a time.</summary>
/// <remarks>The text must be valid UTF-8; <see cref="Parser"/> checks that once, before it lexes.</remarks>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> NameContinue =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);

    private readonly SourceText source;
    private readonly ReadOnlySpan<byte> text;
    private readonly int maxTokens;
    private int position;
    private int count;

    /// <summary>Stands before the first token; <see cref="Advance"/> reads it.</summary>
    public Lexer(SourceText source, int maxTokens)
    {
        this.source = source;
        this.maxTokens = maxTokens;
        text = source.Utf8.Span;
    }

    /// <summary>The token that was read last.</summary>
    public Token Current { get; private set; }

    /// <summary>The value of <see cref="Current"/> when it is a string, after escapes and block indentation.</summary>
    public string StringValue { get; private set; } = "";

    /// <summary>The bytes of <see cref="Current"/>.</summary>
    public readonly ReadOnlySpan<byte> CurrentText => text[Current.Start..Current.End];

    /// <summary>Reads the next token into <see cref="Current"/>; at the end it stays there.</summary>
    /// <exception cref="SyntaxException">No token starts here, or there are too many.</exception>
    public void Advance()
    {
        SkipIgnored();
        if (position == text.Length)
        {
            Current = new Token(TokenKind.End, position, position);
            return;
        }

        if (++count > maxTokens)
        {
            SyntaxErrors.ThrowTooManyTokens(source, position, maxTokens);
        }

        Current = ReadToken();
    }

    /// <summary>Section 2.1.6: byte order marks, white space, line ends, comments and commas.</summary>
    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    position++;
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when text[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var length = text[position..].IndexOfAny((byte)'\n', (byte)'\r');
        position = length < 0 ? text.Length : position + length;
    }

    private Token ReadToken()
    {
        var first = text[position];
        if (IsNameStart(first))
        {
            return ReadName();
        }

        if (first is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            return ReadNumber();
        }

        return first == (byte)'"' ? ReadString() : ReadPunctuator(first);
    }

    private Token ReadName()
    {
        var length = text[position..].IndexOfAnyExcept(NameContinue);
        return Take(TokenKind.Name, length < 0 ? text.Length - position : length);
    }

    private Token ReadPunctuator(byte first)
    {
        if (first == (byte)'.' && text[position..].StartsWith("..."u8))
        {
            return Take(TokenKind.Spread, 3);
        }

        var kind = PunctuatorOf(first);
        if (kind == TokenKind.End)
        {
            SyntaxErrors.ThrowUnexpectedCharacter(source, position);
        }

        return Take(kind, 1);
    }

    private static TokenKind PunctuatorOf(byte character) => character switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.ParenthesisOpen,
        (byte)')' => TokenKind.ParenthesisClose,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equal,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketOpen,
        (byte)']' => TokenKind.BracketClose,
        (byte)'{' => TokenKind.BraceOpen,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.BraceClose,
        _ => TokenKind.End,
    };

    private Token Take(TokenKind kind, int length)
    {
        var start = position;
        position += length;
        return new Token(kind, start, position);
    }

    /// <summary>The byte some places ahead; 0 after the end, which no rule accepts there.</summary>
    private readonly byte Peek(int ahead = 0) => position + ahead < text.Length ? text[position + ahead] : (byte)0;

    private static bool IsNameStart(byte character) => char.IsAsciiLetter((char)character) || character == (byte)'_';
}
