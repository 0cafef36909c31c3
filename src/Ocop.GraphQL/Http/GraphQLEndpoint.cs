using Microsoft.AspNetCore.Http.Features;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;

namespace Ocop.GraphQL.Http;

/// <summary>Hands HTTP requests to the engine and sends what it answers; all rules of GraphQL over HTTP are the engine's.</summary>
internal sealed class GraphQLEndpoint(GraphQLEngine engine, RegistryRequests requests)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        // The engine stops reading at its own limit and says so; the web server's would only break the connection off.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        using var request = requests.Begin();
        using var answer = await engine.HandleHttpAsync(Read(http.Request), new RequestContext(request, http.RequestAborted));
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        if (answer.Allow is { } allow)
        {
            http.Response.Headers.Allow = allow;
        }

        answer.Write(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static EngineRequest Read(HttpRequest request) => new()
    {
        Method = request.Method,
        Accept = request.Headers.Accept,
        ContentType = request.ContentType,
        ContentEncoding = request.Headers.ContentEncoding,
        ContentLength = request.ContentLength,
        Query = request.QueryString.Value,
        Body = request.BodyReader,
    };
}
