using System.Globalization;
using System.Text.Json;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Requests;

/// <summary>
/// The header <c>Ocop-Revision</c>: in a request the revision that the answer must not be older than, in an answer the revision that
/// was read.
/// </summary>
/// <remarks>
/// Where standbys are read, they may be behind the server that is written to. Whoever wrote, or saw an answer, and wants to see no
/// older state sends the revision back.
/// </remarks>
internal static class RevisionHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "Ocop-Revision";

    private const string MediaType = "application/graphql-response+json; charset=utf-8";

    /// <summary>Reads the header of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="revision">The revision; 0 where none is asked for.</param>
    /// <returns>False where the header is no number of a revision.</returns>
    public static bool TryRead(HttpRequest request, out long revision)
    {
        revision = 0;
        var values = request.Headers[Name];
        return values.Count == 0
            || (values is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out revision));
    }

    /// <summary>Says in an answer which revision it was read from.</summary>
    public static void Write(HttpResponse response, long revision) =>
        response.Headers[Name] = revision.ToString(CultureInfo.InvariantCulture);

    /// <summary>Answers a request whose header is no number of a revision.</summary>
    public static Task RefuseMalformedAsync(HttpContext http) => RefuseAsync(
        http,
        StatusCodes.Status400BadRequest,
        RegistryErrorCodes.MalformedRevision,
        $"The header {Name} is no number of a revision; send what an answer's header {Name} says.");

    /// <summary>Answers a request for a revision that cannot be read.</summary>
    public static Task RefuseAsync(HttpContext http, RegistryException reason) => reason.Fault == RegistryFault.RevisionNotReached
        ? RefuseAsync(http, StatusCodes.Status412PreconditionFailed, RegistryErrorCodes.RevisionNotReached, reason.Message)
        : RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, RegistryErrorCodes.RegistryUnavailable, Unavailable.Message);

    private static async Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = MediaType;
        http.Response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("message", message);
        json.WriteStartObject("extensions");
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
