using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ocop.Storage.Importing.Sheets.Csv;

/// <summary>Tells in which encoding a file is written, and refuses what is no text in it.</summary>
internal static class TextEncoding
{
    private const int Block = 64 << 10;
    private const int LongestCharacter = 4;

    /// <summary>UTF-8 with or without its mark, or UTF-16 with its mark. No other encoding can be told from its bytes.</summary>
    /// <exception cref="UnreadableListException">The bytes are no such text; the message names the first byte that is none.</exception>
    public static Encoding Require(Stream stream, string path)
    {
        var mark = FileMark.Peek(stream, 4);
        switch (mark)
        {
            case [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF]:
                throw new UnreadableListException(ListFault.Encoding, path, "the text is UTF-32; save it as UTF-8");
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode;
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode;
            default:
                RequireUtf8(stream, path);
                return Encoding.UTF8;
        }
    }

    private static void RequireUtf8(Stream stream, string path)
    {
        var bytes = new byte[Block + LongestCharacter];
        var (kept, start) = (0, 0L);
        while (true)
        {
            var read = stream.Read(bytes, kept, Block);
            var filled = bytes.AsSpan(0, kept + read);
            var valid = CountValid(filled);
            if (valid < filled.Length && (read == 0 || filled.Length - valid >= LongestCharacter || filled[valid] == 0))
            {
                throw new UnreadableListException(
                    ListFault.Encoding, path, $"the text is not UTF-8: byte 0x{filled[valid]:X2} at position {start + valid}; save it as UTF-8");
            }

            if (read == 0)
            {
                return;
            }

            filled[valid..].CopyTo(bytes);
            (kept, start) = (filled.Length - valid, start + valid);
        }
    }

    // The bytes of whole characters from the beginning on; a zero byte is none, for no text has one.
    private static int CountValid(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        var text = zero < 0 ? bytes : bytes[..zero];
        if (Utf8.IsValid(text))
        {
            return text.Length;
        }

        var valid = 0;
        while (valid < text.Length && Rune.DecodeFromUtf8(text[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }
}
