using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>A document's text as UTF-8, and the way from a byte offset to line and column.</summary>
/// <remarks>Nodes keep byte offsets only; lines are counted when an error asks, so that valid documents never pay for them.</remarks>
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
        var column = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var current = text[i];
            if (current == (byte)'\n' || current == (byte)'\r')
            {
                // The LF of a CR LF pair does not start a line of its own.
                if (current == (byte)'\n' && i > 0 && text[i - 1] == (byte)'\r')
                {
                    continue;
                }

                line++;
                column = 1;
            }
            else if ((current & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return new SourceLocation(line, column);
    }
}
