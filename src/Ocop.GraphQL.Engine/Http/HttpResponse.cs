using System.Buffers;
using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>
/// What to send: status and headers first, then the body. Holds borrowed arrays until it is disposed.
/// </summary>
public sealed class HttpResponse : IDisposable
{
    private readonly GraphQLResponse body;

    /// <summary>Creates a response whose body is a GraphQL response.</summary>
    internal HttpResponse(int status, ResponseMediaType mediaType, GraphQLResponse body)
    {
        this.body = body;
        Status = status;
        ContentType = mediaType.ContentType;
    }

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The <c>Content-Type</c> header, with its charset.</summary>
    public string ContentType { get; }

    /// <summary>The <c>Allow</c> header; null on all but status 405.</summary>
    public string? Allow { get; init; }

    /// <summary>Writes the body as UTF-8.</summary>
    public void Write(IBufferWriter<byte> output) => body.Write(output);

    /// <inheritdoc/>
    public void Dispose() => body.Dispose();
}
