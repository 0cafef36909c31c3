using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Http;

/// <summary>Answers GraphQL requests to the registry.</summary>
internal sealed class GraphQLEndpoint(RegistryRequests requests, CachedAnswers answers)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        using var request = requests.Begin();
        await answers.AnswerAsync(http, request);
    }
}
