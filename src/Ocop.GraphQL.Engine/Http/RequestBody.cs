using System.Buffers;
using System.IO.Pipelines;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>A request's body, read whole; borrowed from its pipe until it is released.</summary>
internal readonly struct RequestBody
{
    private readonly PipeReader? reader;
    private readonly SequencePosition end;

    private RequestBody(PipeReader reader, ReadOnlySequence<byte> buffer, int limit)
    {
        this.reader = reader;
        end = buffer.End;
        IsTooLarge = buffer.Length > limit;
        Utf8 = IsTooLarge ? default : buffer.IsSingleSegment ? buffer.First : buffer.ToArray();
    }

    /// <summary>The bytes; empty when there is no body or too much of it.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Whether the body has more bytes than allowed; the rest was not read.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Reads to the end, or until there are more bytes than <paramref name="limit"/>.</summary>
    public static async ValueTask<RequestBody> ReadAsync(PipeReader? reader, int limit, CancellationToken cancellation)
    {
        if (reader is null)
        {
            return default;
        }

        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.IsCompleted || read.Buffer.Length > limit)
            {
                return new RequestBody(reader, read.Buffer, limit);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Gives the bytes back to the pipe; nothing may look at them afterwards.</summary>
    public void Release() => reader?.AdvanceTo(end);
}
