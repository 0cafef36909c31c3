namespace Ocop.Storage.Importing.Sheets;

/// <summary>The first bytes by which kinds of files are known.</summary>
internal static class FileMark
{
    private static ReadOnlySpan<byte> Package => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyPackage => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether the file is a ZIP package, as workbooks are.</summary>
    public static bool IsPackage(Stream stream) => Begins(stream, Package) || Begins(stream, EmptyPackage);

    /// <summary>Whether the file is a compound file: a workbook with a password, or one of Excel 97 to 2003.</summary>
    public static bool IsCompound(Stream stream) => Begins(stream, Compound);

    /// <summary>The first bytes of the file; the stream stands at its beginning afterwards.</summary>
    public static byte[] Peek(Stream stream, int count)
    {
        var bytes = new byte[count];
        stream.Position = 0;
        var read = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        stream.Position = 0;
        return bytes[..read];
    }

    private static bool Begins(Stream stream, ReadOnlySpan<byte> mark) => Peek(stream, mark.Length).AsSpan().SequenceEqual(mark);
}
