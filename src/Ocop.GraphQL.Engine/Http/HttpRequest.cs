using System.IO.Pipelines;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>What the engine reads of an HTTP request; a host copies it from its own request type.</summary>
public readonly record struct HttpRequest
{
    /// <summary>The method, in capitals as sent. HEAD is answered as GET; the host leaves the body out.</summary>
    public required string Method { get; init; }

    /// <summary>The <c>Accept</c> header; several are joined by commas. Null when there is none.</summary>
    public string? Accept { get; init; }

    /// <summary>The <c>Content-Type</c> header; null when there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The <c>Content-Encoding</c> header; several are joined by commas. Null when there is none.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The <c>Content-Length</c> header in bytes; null when there is none.</summary>
    public long? ContentLength { get; init; }

    /// <summary>The query component of the address, percent-encoded as sent, with or without its question mark.</summary>
    public string? Query { get; init; }

    /// <summary>The name of a persisted document, where the address's path names one; null elsewhere.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The operation to execute, where the address's path names one; null elsewhere.</summary>
    public string? OperationName { get; init; }

    /// <summary>The body; null when there is none. The engine reads it to its end, up to a limit.</summary>
    public PipeReader? Body { get; init; }

    /// <summary>Whether the request is in a body.</summary>
    internal bool IsPost => Method == "POST";

    /// <summary>Whether the answer may be a stream, which a HEAD would never see the end of.</summary>
    internal bool CanStream => Method != "HEAD";
}
