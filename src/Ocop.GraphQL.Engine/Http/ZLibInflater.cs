using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Undoes gzip (RFC 1952) and zlib (RFC 1950).</summary>
/// <remarks>
/// The streams of the base class library check what they read and take data that breaks off for its end, so the last four bytes are
/// compared here: gzip ends with the length, zlib with the checksum. A gzip of several members, which nobody sends, is refused.
/// </remarks>
internal sealed class ZLibInflater : IInflater
{
    private const int TrailerBytes = 4;

    // A header of 10 bytes, at least 2 of data, a checksum and a length of 4 each.
    private const int LeastGzipBytes = 20;

    private readonly Stream stream;
    private readonly ReadOnlyMemory<byte> body;
    private readonly bool isGzip;

    private ZLibInflater(ReadOnlyMemory<byte> body, bool isGzip)
    {
        this.body = body;
        this.isGzip = isGzip;
        var source = StreamOf(body);
        stream = isGzip ? new GZipStream(source, CompressionMode.Decompress) : new ZLibStream(source, CompressionMode.Decompress);
    }

    /// <summary>Inflates gzip.</summary>
    public static ZLibInflater OfGzip(ReadOnlyMemory<byte> body) => new(body, isGzip: true);

    /// <summary>Inflates what HTTP calls deflate, which is zlib.</summary>
    public static ZLibInflater OfZLib(ReadOnlyMemory<byte> body) => new(body, isGzip: false);

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (IOException damaged)
        {
            // The bytes are all here: what is told as an I/O error is damage too, such as a dictionary that nobody has.
            throw new InvalidDataException(damaged.Message, damaged);
        }
    }

    /// <inheritdoc/>
    public bool IsWhole(ReadOnlySpan<byte> inflated)
    {
        if (body.Length < (isGzip ? LeastGzipBytes : TrailerBytes))
        {
            return false;
        }

        var trailer = body.Span[^TrailerBytes..];
        return isGzip
            ? BinaryPrimitives.ReadUInt32LittleEndian(trailer) == (uint)inflated.Length
            : BinaryPrimitives.ReadUInt32BigEndian(trailer) == Adler32(inflated);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    /// <summary>RFC 1950, section 8.2.</summary>
    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        const uint Modulus = 65_521;
        var (low, high) = (1u, 0u);
        foreach (var value in data)
        {
            low = (low + value) % Modulus;
            high = (high + low) % Modulus;
        }

        return (high << 16) | low;
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> body) =>
        MemoryMarshal.TryGetArray(body, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(body.ToArray(), writable: false);
}
