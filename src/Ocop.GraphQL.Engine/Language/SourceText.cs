using System.Text;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>A document's text as UTF-8, and the way from a byte offset to line and column.</summary>
/// <remarks>
/// Nodes keep byte offsets only; lines are counted when an error asks, so that valid documents never pay for them.
/// </remarks>
public sealed class SourceText
{
    /// <summary>Wraps UTF-8 text; the bytes must not change afterwards.</summary>
    public SourceText(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>
    /// Line and column of a byte offset. Line ends are LF, CR and CR LF (specification, section 2.1.2); columns count code points.
    /// </summary>
    public SourceLocation LocationOf(int offset)
    {
        var text = Utf8.Span[..Math.Min(offset, Utf8.Length)];
        var line = 1;
        for (var end = text.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = text.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            var rest = text[end..];
            text = rest[(rest.StartsWith("\r\n"u8) ? 2 : 1)..];
            line++;
        }

        return new SourceLocation(line, CountCodePoints(text) + 1);
    }

    private static int CountCodePoints(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        // Every code point has one byte that does not continue another.
        var count = 0;
        foreach (var current in text)
        {
            count += (current & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
