using System.Buffers;
using System.IO.Compression;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Undoes Brotli (RFC 7932), which says itself where it ends.</summary>
internal sealed class BrotliInflater(ReadOnlyMemory<byte> body) : IInflater
{
    private ReadOnlyMemory<byte> rest = body;
    private BrotliDecoder decoder;
    private bool isDone;

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        if (isDone)
        {
            return 0;
        }

        var status = decoder.Decompress(rest.Span, buffer, out var consumed, out var written);
        if (status == OperationStatus.InvalidData)
        {
            throw new InvalidDataException("The data is not Brotli.");
        }

        rest = rest[consumed..];
        isDone = status == OperationStatus.Done;
        return written;
    }

    /// <inheritdoc/>
    public bool IsWhole(ReadOnlySpan<byte> inflated) => isDone && rest.IsEmpty;

    /// <inheritdoc/>
    public void Dispose() => decoder.Dispose();
}
