namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Reads a stream line by line.</summary>
internal static class DocumentLines
{
    private const int FirstLength = 64 * 1024;

    /// <summary>The most bytes of a line; more is no document.</summary>
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>The lines without their ends; each is overwritten by the next.</summary>
    /// <exception cref="FormatException">A line is longer than any document.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        var buffer = new byte[FirstLength];
        var (start, end) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return buffer.AsMemory(start, length);
                start += length + 1;
                continue;
            }

            (buffer, end) = MakeRoom(buffer, start, end);
            start = 0;
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (end > 0)
            yield return buffer.AsMemory(0, end);
    }

    private static (byte[] Buffer, int End) MakeRoom(byte[] buffer, int start, int end)
    {
        var kept = end - start;
        if (kept > LongestLine)
            throw new FormatException($"A line is longer than {LongestLine} bytes.");
        var room = kept * 2 > buffer.Length ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, kept).CopyTo(room);
        return (room, kept);
    }
}
