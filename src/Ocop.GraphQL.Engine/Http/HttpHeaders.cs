namespace Ocop.GraphQL.Engine.Http;

/// <summary>Headers that responses carry beside their <c>Content-Type</c>.</summary>
internal static class HttpHeaders
{
    private static readonly (string, string) NotStored = ("Cache-Control", "no-store");
    private static readonly (string, string) ByAccept = ("Vary", "Accept");

    /// <summary>Of the answer to a GET: it is in the media type that the client accepts, and caches must know that.</summary>
    public static IReadOnlyList<(string Name, string Value)> OfSafe { get; } = [ByAccept];

    /// <summary>Of the refusal of a GET: it may have status 200, and must not be kept for those who ask later.</summary>
    public static IReadOnlyList<(string Name, string Value)> OfSafeRefusal { get; } = [ByAccept, NotStored];

    /// <summary>Of a stream: neither caches nor proxies may hold events back.</summary>
    public static IReadOnlyList<(string Name, string Value)> OfStream { get; } = [NotStored, ("X-Accel-Buffering", "no")];

    /// <summary>The methods to use instead.</summary>
    public static (string Name, string Value) Allow(string methods) => ("Allow", methods);

    /// <summary>The codings in which a body is read (RFC 9110, section 12.5.3, in a response).</summary>
    public static (string Name, string Value) AcceptEncoding(string codings) => ("Accept-Encoding", codings);
}
