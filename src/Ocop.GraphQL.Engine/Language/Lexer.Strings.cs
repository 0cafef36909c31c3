using System.Buffers;
using System.Text;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Strings and block strings (specification, section 2.10.4).</content>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    private static ReadOnlySpan<byte> BlockQuote => "\"\"\""u8;

    private Token ReadString()
    {
        if (text[position..].StartsWith(BlockQuote))
        {
            return ReadBlockString();
        }

        var start = position++;
        StringBuilder? built = null;
        while (true)
        {
            var plain = ReadPlainCharacters(start);
            if (text[position] == (byte)'"')
            {
                position++;
                StringValue = built is null ? plain : built.Append(plain).ToString();
                return new Token(TokenKind.String, start, position);
            }

            built = (built ?? new StringBuilder()).Append(plain);
            ReadEscape(built);
        }
    }

    /// <summary>
    /// The characters up to a quote or an escape. All of Unicode is allowed here, control characters too (section 2.1).
    /// </summary>
    private string ReadPlainCharacters(int start)
    {
        var length = text[position..].IndexOfAny(StringStops);
        if (length < 0 || text[position + length] is (byte)'\n' or (byte)'\r')
        {
            SyntaxErrors.Throw(source, start, "The string has no closing quote on its line.");
        }

        var plain = Encoding.UTF8.GetString(text.Slice(position, length));
        position += length;
        return plain;
    }

    private Token ReadBlockString()
    {
        var start = position;
        position += BlockQuote.Length;
        while (true)
        {
            var length = text[position..].IndexOf(BlockQuote);
            if (length < 0)
            {
                SyntaxErrors.Throw(source, start, "The block string has no closing triple quote.");
            }

            position += length + BlockQuote.Length;
            var isEscaped = length > 0 && text[position - BlockQuote.Length - 1] == (byte)'\\';
            if (!isEscaped)
            {
                var raw = text[(start + BlockQuote.Length)..(position - BlockQuote.Length)];
                StringValue = BlockString.ValueOf(Encoding.UTF8.GetString(raw).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));
                return new Token(TokenKind.BlockString, start, position);
            }
        }
    }
}
