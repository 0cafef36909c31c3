using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>
/// What to send: status and headers first, then the body, which is one response or a stream of events. Holds borrowed arrays until
/// it is disposed.
/// </summary>
public sealed class HttpResponse : IDisposable
{
    private readonly GraphQLResponse? body;
    private readonly EventStreamWriter? events;

    /// <summary>Creates a response whose body is a GraphQL response.</summary>
    internal HttpResponse(int status, ResponseMediaType mediaType, GraphQLResponse body)
        : this(status, mediaType) => this.body = body;

    /// <summary>Creates a response whose body is a stream of events.</summary>
    internal HttpResponse(int status, ResponseMediaType mediaType, EventStreamWriter events)
        : this(status, mediaType) => this.events = events;

    private HttpResponse(int status, ResponseMediaType mediaType)
    {
        Status = status;
        ContentType = mediaType.ContentType;
    }

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The <c>Content-Type</c> header, with its charset.</summary>
    public string ContentType { get; }

    /// <summary>Further headers; a name stands once.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>
    /// How far the answer may be used again while what it was read from does not change. Only a whole answer to a query may at all:
    /// executed, with status 200 and without errors.
    /// </summary>
    public CachePolicy CachePolicy { get; init; } = CachePolicy.NoStore;

    /// <summary>Whether the body is a stream of events: <see cref="WriteEventsAsync"/> sends it, and otherwise <see cref="Write"/>.</summary>
    [MemberNotNullWhen(true, nameof(events))]
    [MemberNotNullWhen(false, nameof(body))]
    public bool IsStream => events is not null;

    /// <summary>The whole body, where it is at hand; otherwise null, and <see cref="Write"/> makes it.</summary>
    public ReadOnlyMemory<byte>? Utf8 => body?.Utf8;

    /// <summary>Writes the body as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The body is a stream of events.</exception>
    public void Write(IBufferWriter<byte> output)
    {
        if (IsStream)
        {
            throw new InvalidOperationException("The body is a stream of events.");
        }

        body.Write(output);
    }

    /// <summary>Sends events, each when there is one, until the last. Also ends, without an exception, when it is cancelled.</summary>
    /// <param name="output">Where they go; flushed after each.</param>
    /// <param name="cancellation">Cancelled when the client has gone, or is to be sent away.</param>
    /// <exception cref="InvalidOperationException">The body is one response.</exception>
    public Task WriteEventsAsync(PipeWriter output, CancellationToken cancellation) =>
        IsStream ? events.WriteAsync(output, cancellation) : throw new InvalidOperationException("The body is one response.");

    /// <inheritdoc/>
    public void Dispose() => body?.Dispose();
}
