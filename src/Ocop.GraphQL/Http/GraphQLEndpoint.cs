using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Http;

/// <summary>Answers GraphQL requests to the registry.</summary>
internal sealed class GraphQLEndpoint(GraphQLEngine engine, RegistryRequests requests)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        using var request = requests.Begin();
        await EngineAdapter.AnswerAsync(http, engine, new RequestContext(request, http.RequestAborted) { BeginEvent = requests.Begin });
    }
}
