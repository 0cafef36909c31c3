namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads a GraphQL request from an HTTP request (GraphQL over HTTP, Request).</summary>
internal static class HttpRequestReader
{
    /// <summary>Why a request is refused before its body is read; null when it is not.</summary>
    public static HttpRefusal? FindRefusal(in HttpRequest request, int maxBodyBytes) => request.Method switch
    {
        "GET" => null,
        "POST" when !MediaTypes.IsJson(request.ContentType) => HttpRefusals.UnsupportedMediaType(request.ContentType),
        "POST" when !IsPlain(request.ContentEncoding) => HttpRefusals.UnsupportedEncoding(),
        "POST" when request.ContentLength > maxBodyBytes => HttpRefusals.TooLarge(maxBodyBytes),
        "POST" => null,
        _ => HttpRefusals.MethodNotAllowed(request.Method),
    };

    private static bool IsPlain(string? encoding) => string.IsNullOrEmpty(encoding) || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a request that <see cref="FindRefusal"/> let pass.</summary>
    public static HttpReadResult Read(in HttpRequest request, ReadOnlyMemory<byte> body)
    {
        try
        {
            return new HttpReadResult(request.Method == "GET" ? QueryRequestReader.Read(request.Query ?? "") : JsonRequestReader.Read(body), null);
        }
        catch (HttpRefusalException refused)
        {
            return new HttpReadResult(null, refused.Refusal);
        }
    }
}
