using System.Buffers;
using System.IO.Pipelines;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>A request's body, read whole and inflated; borrowed until it is released.</summary>
internal readonly struct RequestBody
{
    private readonly PipeReader? reader;
    private readonly SequencePosition end;
    private readonly InflatedBody? inflated;

    private RequestBody(PipeReader reader, SequencePosition end, InflatedBody? inflated)
    {
        this.reader = reader;
        this.end = end;
        this.inflated = inflated;
    }

    /// <summary>The bytes; empty when there is no body, or it is refused.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; private init; }

    /// <summary>Why the body cannot be read; null when it can.</summary>
    public HttpRefusal? Refusal { get; private init; }

    /// <summary>Reads to the end, or until there are more bytes than <paramref name="limit"/>, compressed or inflated.</summary>
    /// <param name="reader">Where the body comes from; null when there is none.</param>
    /// <param name="codings">How it is compressed; empty when it is not.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="cancellation">Ends the wait for more.</param>
    public static async ValueTask<RequestBody> ReadAsync(
        PipeReader? reader, IReadOnlyList<ContentCoding> codings, int limit, CancellationToken cancellation)
    {
        if (reader is null)
        {
            return default;
        }

        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > limit)
            {
                return new RequestBody(reader, read.Buffer.End, null) { Refusal = HttpRefusals.TooLarge(limit) };
            }

            if (read.IsCompleted)
            {
                return Decode(reader, read.Buffer, codings, limit);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Gives the bytes back; nothing may look at them afterwards.</summary>
    public void Release()
    {
        inflated?.Release();
        reader?.AdvanceTo(end);
    }

    private static RequestBody Decode(
        PipeReader reader, in ReadOnlySequence<byte> sent, IReadOnlyList<ContentCoding> codings, int limit)
    {
        var bytes = sent.IsSingleSegment ? sent.First : sent.ToArray();
        if (codings.Count == 0)
        {
            return new RequestBody(reader, sent.End, null) { Utf8 = bytes };
        }

        try
        {
            var inflated = InflatedBody.Inflate(bytes, codings, limit);
            return new RequestBody(reader, sent.End, inflated)
            {
                Utf8 = inflated.Utf8,
                Refusal = inflated.IsTooLarge ? HttpRefusals.TooLarge(limit) : null,
            };
        }
        catch (InvalidDataException)
        {
            return new RequestBody(reader, sent.End, null) { Refusal = HttpRefusals.CorruptBody() };
        }
    }
}
