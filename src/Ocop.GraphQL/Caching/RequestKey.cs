using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;

namespace Ocop.GraphQL.Caching;

/// <summary>
/// The bytes of a request that its answer depends on, in one row: method, headers, address, body. Equal bytes ask the same; what asks
/// the same in other bytes (a blank more, say) has a key and an entry of its own. Borrowed until it is disposed.
/// </summary>
/// <remarks>
/// They stand for document, variables, operation name, media type and the coding of the body without anything of them being read.
/// HEAD is as GET: its answer has the same headers.
/// </remarks>
internal sealed class RequestKey : IDisposable
{
    private const byte Post = 1;
    private const byte Safe = 0;
    private const int NoText = -1;

    private readonly byte[] buffer;
    private int length;

    private RequestKey(int capacity) => buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>The key of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its whole body as sent; empty when it has none.</param>
    public static RequestKey Of(in EngineRequest request, in ReadOnlySequence<byte> body)
    {
        ReadOnlySpan<string?> texts =
            [request.Accept, request.ContentType, request.ContentEncoding, request.Query, request.DocumentId, request.OperationName];
        int capacity = 1 + (int)body.Length;
        foreach (string? text in texts) capacity += sizeof(int) + (sizeof(char) * (text?.Length ?? 0));

        var key = new RequestKey(capacity);
        key.buffer[key.length++] = request.Method == HttpMethods.Post ? Post : Safe;
        foreach (string? text in texts) key.Add(text);
        body.CopyTo(key.buffer.AsSpan(key.length));
        key.length += (int)body.Length;
        return key;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    // With its length first, so that no text's end can be taken for the next one's start.
    private void Add(string? text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(length), text?.Length ?? NoText);
        length += sizeof(int);
        ReadOnlySpan<byte> utf16 = MemoryMarshal.AsBytes(text.AsSpan());
        utf16.CopyTo(buffer.AsSpan(length));
        length += utf16.Length;
    }
}
