using System.Buffers;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>A body with its codings undone, in a borrowed array that <see cref="Release"/> gives back.</summary>
/// <remarks>
/// Codings are undone one after the other, and each stops one byte beyond the limit: whatever a body claims to hold, it costs no
/// more than the limit in memory and the limit times <see cref="ContentCodings.Most"/> in work.
/// </remarks>
internal readonly struct InflatedBody
{
    private const int FirstBytes = 4 * 1024;

    private readonly byte[] borrowed;

    private InflatedBody(byte[] borrowed, int length, int limit)
    {
        this.borrowed = borrowed;
        IsTooLarge = length > limit;
        Utf8 = borrowed.AsMemory(0, IsTooLarge ? 0 : length);
    }

    /// <summary>The bytes; empty when there are too many.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Whether there are more bytes than allowed; the rest was not inflated.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Undoes the codings, the last applied first.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, or break off.</exception>
    public static InflatedBody Inflate(ReadOnlyMemory<byte> body, IReadOnlyList<ContentCoding> codings, int limit)
    {
        var inflated = Inflate(body, codings[^1], limit);
        for (var i = codings.Count - 2; i >= 0 && !inflated.IsTooLarge; i--)
        {
            var outer = inflated;
            try
            {
                inflated = Inflate(outer.Utf8, codings[i], limit);
            }
            finally
            {
                outer.Release();
            }
        }

        return inflated;
    }

    /// <summary>Gives the array back; nothing may look at the bytes afterwards.</summary>
    public void Release() => ArrayPool<byte>.Shared.Return(borrowed);

    private static InflatedBody Inflate(ReadOnlyMemory<byte> body, ContentCoding coding, int limit)
    {
        using var inflater = Open(body, coding);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(limit + 1, FirstBytes));
        try
        {
            var length = Fill(ref buffer, inflater, limit);
            return length > limit || inflater.IsWhole(buffer.AsSpan(0, length))
                ? new InflatedBody(buffer, length, limit)
                : throw new InvalidDataException("The bytes break off, or go on after their end.");
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Inflates to the end, or to one byte beyond the limit; answers how many bytes there are.</summary>
    private static int Fill(ref byte[] buffer, IInflater inflater, int limit)
    {
        var length = 0;
        while (length <= limit)
        {
            if (length == buffer.Length)
            {
                Grow(ref buffer, limit + 1);
            }

            var read = inflater.Read(buffer.AsSpan(length, Math.Min(buffer.Length, limit + 1) - length));
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return length;
    }

    private static void Grow(ref byte[] buffer, int most)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(most, buffer.Length * 2L));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static IInflater Open(ReadOnlyMemory<byte> body, ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => ZLibInflater.OfGzip(body),
        ContentCoding.Deflate => ZLibInflater.OfZLib(body),
        ContentCoding.Brotli => new BrotliInflater(body),
        _ => throw Invariant.Broken($"{coding} has no inflater"),
    };
}
