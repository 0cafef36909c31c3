namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>A part of a package that ends with a refusal where it unpacks to more than was said of it.</summary>
internal sealed class BoundedStream(Stream inner, long limit, string path) : Stream
{
    private long passed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => passed;
        set => throw new NotSupportedException();
    }

    /// <exception cref="UnreadableListException">More bytes come than the limit.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        passed += read;
        return passed <= limit
            ? read
            : throw new UnreadableListException(ListFault.ZipBomb, path, $"the package is refused as a zip bomb: a part unpacks to more than {limit} bytes");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
