using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>Writes JSON tokens (RFC 8259) as UTF-8 into a buffer writer. The caller puts them in order; nothing is checked.</summary>
/// <remarks>
/// Only what JSON requires is escaped: quotation mark, reverse solidus and control characters. Vietnamese stays readable and
/// short on the wire. Whole runs without such a character are found and transcoded with vector instructions.
/// </remarks>
internal ref struct JsonOutput(IBufferWriter<byte> output)
{
    // Room asked for at least: large enough that short tokens rarely ask, small enough for every buffer writer.
    private const int LeastRoom = 256;

    // The longest decimal has 31 characters, the longest double 24.
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> EscapedCharacters = SearchValues.Create(CharactersToEscape());
    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(Encoding.ASCII.GetBytes(CharactersToEscape()));

    private Span<byte> room;
    private int used;

    /// <summary>Copies UTF-8 that is JSON already.</summary>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        if (json.Length > room.Length - used)
        {
            MakeRoom(json.Length);
        }

        json.CopyTo(room[used..]);
        used += json.Length;
    }

    /// <summary>Writes one ASCII character.</summary>
    public void Raw(char ascii)
    {
        if (used == room.Length)
        {
            MakeRoom(1);
        }

        room[used++] = (byte)ascii;
    }

    /// <summary>Writes a string; a lone surrogate becomes U+FFFD, as it has no UTF-8.</summary>
    public void String(scoped ReadOnlySpan<char> text)
    {
        Raw('"');
        while (true)
        {
            var escaped = text.IndexOfAny(EscapedCharacters);
            if (escaped < 0)
            {
                Transcode(text);
                Raw('"');
                return;
            }

            Transcode(text[..escaped]);
            Escape((byte)text[escaped]);
            text = text[(escaped + 1)..];
        }
    }

    /// <summary>Writes a string that is UTF-8; invalid sequences become U+FFFD.</summary>
    public void String(scoped ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            String(Encoding.UTF8.GetString(utf8));
            return;
        }

        Raw('"');
        for (var escaped = utf8.IndexOfAny(EscapedBytes); escaped >= 0; escaped = utf8.IndexOfAny(EscapedBytes))
        {
            Raw(utf8[..escaped]);
            Escape(utf8[escaped]);
            utf8 = utf8[(escaped + 1)..];
        }

        Raw(utf8);
        Raw('"');
    }

    /// <summary>Writes a number in its shortest exact form; decimals keep their scale (<c>1.50</c>).</summary>
    public void Number<T>(T value)
        where T : IUtf8SpanFormattable
    {
        MakeRoomFor(LongestNumber);
        value.TryFormat(room[used..], out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Hands what was written to the buffer writer; called once, at the end.</summary>
    public void Flush()
    {
        output.Advance(used);
        room = default;
        used = 0;
    }

    private void Transcode(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            MakeRoomFor(Math.Min(text.Length * 3, LeastRoom));
            Utf8.FromUtf16(text, room[used..], out var read, out var written);
            text = text[read..];
            used += written;
        }
    }

    private void Escape(byte character)
    {
        MakeRoomFor(6);
        var shortForm = character switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'\n' => 'n',
            (byte)'\r' => 'r',
            (byte)'\t' => 't',
            (byte)'\b' => 'b',
            (byte)'\f' => 'f',
            _ => '\0',
        };
        if (shortForm != '\0')
        {
            Raw('\\');
            Raw(shortForm);
            return;
        }

        Raw("\\u00"u8);
        Raw(HexDigit(character >> 4));
        Raw(HexDigit(character & 0xF));
    }

    private void MakeRoomFor(int count)
    {
        if (count > room.Length - used)
        {
            MakeRoom(count);
        }
    }

    private void MakeRoom(int count)
    {
        // A web server's writer refuses to advance before it was asked for room.
        if (used > 0)
        {
            output.Advance(used);
        }

        room = output.GetSpan(Math.Max(count, LeastRoom));
        used = 0;
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);

    private static string CharactersToEscape()
    {
        var characters = new StringBuilder("\"\\");
        for (var control = '\0'; control < ' '; control++)
        {
            characters.Append(control);
        }

        return characters.ToString();
    }
}
