using Microsoft.Net.Http.Headers;

namespace Ocop.GraphQL.GraphiQL;

/// <summary>Tells a browser that wants to see the page from a client that asks the server something.</summary>
internal static class PageRequest
{
    private const string Html = "text/html";

    /// <summary>What a GraphQL client accepts; <c>*/*</c> is no wish for any of them.</summary>
    private static readonly string[] Answers = ["application/graphql-response+json", "application/json"];

    /// <summary>The parameters that ask the server something.</summary>
    private static readonly string[] Questions = ["query", "documentId", "id"];

    /// <summary>
    /// Whether the request is a GET (or its HEAD) that asks nothing and would rather have HTML than JSON.
    /// </summary>
    public static bool IsForPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Questions.Any(request.Query.ContainsKey)
        && PrefersHtml(request.GetTypedHeaders().Accept);

    private static bool PrefersHtml(IList<MediaTypeHeaderValue> accepted)
    {
        double html = Quality(accepted, Html);
        return html > 0 && Answers.All(answer => html >= Quality(accepted, answer));
    }

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string mediaType) =>
        accepted
            .Where(range => range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
            .Select(range => range.Quality ?? 1)
            .DefaultIfEmpty(0)
            .Max();
}
