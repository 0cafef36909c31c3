namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads a GraphQL request from an HTTP request (GraphQL over HTTP, Request).</summary>
internal static class HttpRequestReader
{
    /// <summary>Why a request is refused before its body is read; null when it is not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBodyBytes">The most bytes of its body.</param>
    /// <param name="codings">How the body is compressed; empty when it is not.</param>
    public static HttpRefusal? FindRefusal(in HttpRequest request, int maxBodyBytes, out IReadOnlyList<ContentCoding> codings)
    {
        codings = [];
        return request.Method switch
        {
            "GET" or "HEAD" => null,
            "POST" when !MediaTypes.IsJson(request.ContentType) => HttpRefusals.UnsupportedMediaType(request.ContentType),
            "POST" when !ContentCodings.TryParse(request.ContentEncoding, out codings) => HttpRefusals.UnsupportedEncoding(),
            "POST" when request.ContentLength > maxBodyBytes => HttpRefusals.TooLarge(maxBodyBytes),
            "POST" => null,
            _ => HttpRefusals.MethodNotAllowed(request.Method),
        };
    }

    /// <summary>Reads a request that <see cref="FindRefusal"/> let pass.</summary>
    public static HttpReadResult Read(in HttpRequest request, ReadOnlyMemory<byte> body)
    {
        try
        {
            return new HttpReadResult(request.IsPost ? JsonRequestReader.Read(body) : QueryRequestReader.Read(request), null);
        }
        catch (HttpRefusalException refused)
        {
            return new HttpReadResult(null, refused.Refusal);
        }
    }
}
