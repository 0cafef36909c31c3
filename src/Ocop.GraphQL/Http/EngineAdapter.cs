using Microsoft.AspNetCore.Http.Features;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Types.Resolvers;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;
using EngineResponse = Ocop.GraphQL.Engine.Http.HttpResponse;

namespace Ocop.GraphQL.Http;

/// <summary>Hands HTTP requests to an engine and sends what it answers; all rules of GraphQL over HTTP are the engine's.</summary>
internal static class EngineAdapter
{
    /// <summary>The part of the route that names a persisted document.</summary>
    public const string DocumentIdRouteValue = "documentId";

    /// <summary>The part of the route that names the operation in it.</summary>
    public const string OperationNameRouteValue = "operationName";

    /// <summary>Answers one request.</summary>
    /// <param name="http">The request and its response.</param>
    /// <param name="engine">Who answers.</param>
    /// <param name="context">What resolvers get; cancelled when the client has gone.</param>
    public static Task AnswerAsync(HttpContext http, GraphQLEngine engine, RequestContext context) =>
        AnswerAsync(http, async request =>
        {
            using EngineResponse answer = await engine.HandleHttpAsync(request, context);
            await SendAsync(http, answer);
        });

    /// <summary>Answers one request.</summary>
    /// <param name="http">The request and its response.</param>
    /// <param name="answer">Answers what the engine reads of the request.</param>
    public static async Task AnswerAsync(HttpContext http, Func<EngineRequest, Task> answer)
    {
        // The engine stops reading at its own limit and says so; the web server's would only break the connection off.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        try
        {
            await answer(Read(http.Request));
        }
        catch (BadHttpRequestException malformed) when (!http.Response.HasStarted)
        {
            // The body is no HTTP (its chunks, say): the client's mistake, and no failure of the application for the log.
            http.Response.StatusCode = malformed.StatusCode;
        }
    }

    /// <summary>Sends an answer of the engine: status, headers, body or stream.</summary>
    public static async Task SendAsync(HttpContext http, EngineResponse answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        foreach ((string name, string value) in answer.Headers) http.Response.Headers[name] = value;
        await (answer.IsStream ? SendEventsAsync(http, answer) : SendAsync(http.Response, answer));
    }

    private static EngineRequest Read(HttpRequest request) => new()
    {
        Method = request.Method,
        Accept = request.Headers.Accept,
        ContentType = request.ContentType,
        ContentEncoding = request.Headers.ContentEncoding,
        ContentLength = request.ContentLength,
        Query = request.QueryString.Value,
        DocumentId = request.RouteValues[DocumentIdRouteValue] as string,
        OperationName = request.RouteValues[OperationNameRouteValue] as string,
        Body = request.BodyReader,
    };

    private static async Task SendAsync(HttpResponse response, EngineResponse answer)
    {
        if (answer.Utf8 is { } whole)
        {
            // With the length told first the bytes are copied once; written before the headers they would be copied twice.
            response.ContentLength = whole.Length;
            await response.BodyWriter.WriteAsync(whole, response.HttpContext.RequestAborted);
            return;
        }

        answer.Write(response.BodyWriter);

        // Nothing has left yet, so the length is known before the headers do: no chunks, and a client knows when it has all. No bytes
        // at all wait where the client has gone meanwhile; a length of 0 would then be a lie that the web server stumbles over.
        if (response.BodyWriter is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 and var length } && !response.HasStarted)
            response.ContentLength = length;
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    private static async Task SendEventsAsync(HttpContext http, EngineResponse answer)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        // A stream may never end by itself: it must not hold up a server that is to stop.
        CancellationToken stopping = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        await answer.WriteEventsAsync(http.Response.BodyWriter, end.Token);
    }
}
