namespace Ocop.GraphQL.Engine.Http;

/// <summary>A way in which a body can be compressed (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 1950, the zlib format, not bare RFC 1951.</summary>
    Deflate,

    /// <summary>RFC 7932.</summary>
    Brotli,
}
