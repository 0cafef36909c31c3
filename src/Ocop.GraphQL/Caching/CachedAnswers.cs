using System.Buffers;
using System.Data.Common;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Opening;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;
using EngineResponse = Ocop.GraphQL.Engine.Http.HttpResponse;

namespace Ocop.GraphQL.Caching;

/// <summary>Answers requests: from what was answered before, by saying that nothing changed, or by asking the engine.</summary>
/// <remarks>
/// A request is looked up by its bytes, before anything of it is parsed, under the revision that is read anew for it. What the
/// engine answers is kept under the revision that it was read from, which may be a later one.
/// </remarks>
internal sealed class CachedAnswers(GraphQLEngine engine, RegistryRequests requests, ResponseCache cache)
{
    private readonly CacheControl control = new(cache.Options);

    /// <summary>Answers one request.</summary>
    /// <param name="http">The request and its response.</param>
    /// <param name="request">The parent of the root fields.</param>
    public Task AnswerAsync(HttpContext http, RegistryRequest request) =>
        EngineAdapter.AnswerAsync(http, asked => AnswerAsync(new Exchange(http, asked, request)));

    private async Task AnswerAsync(Exchange exchange)
    {
        // Without a cache only those who ask by GET have a use for tags, and the others are spared the reading of the revision.
        using RequestKey? key = cache.IsOn || exchange.IsSafe ? await ReadKeyAsync(exchange) : null;
        if (key is null || FindState(exchange.Request) is not { } state)
            await ExecuteAsync(exchange);
        else if (Find(key, state) is { } kept)
            await SendAsync(exchange, kept);
        else if (exchange.IsSafe && AnswerTag.FindHeld(exchange.Held, key.Bytes, state) is { } policy)
            SendNotModified(exchange, policy, new(AnswerTag.Of(key.Bytes, state, policy), state));
        else
            await ExecuteAsync(exchange, key, state);
    }

    private ValueTask<RequestKey?> ReadKeyAsync(Exchange exchange) =>
        RequestKeyReader.ReadAsync(exchange.Asked, cache.Options.EntryBytes, exchange.Http.RequestAborted);

    // A registry that cannot be read now is the engine's to speak of, which answers what needs no registry.
    private AnswerState? FindState(RegistryRequest request)
    {
        try
        {
            return new AnswerState(requests.ReadRevision(request.AtLeast), request.Today);
        }
        catch (Exception exception) when (exception is RegistryException or DbException)
        {
            return null;
        }
    }

    private KeptAnswer? Find(RequestKey key, in AnswerState state) => cache.IsOn ? cache.Find(key.Bytes, state) : null;

    private async Task ExecuteAsync(Exchange exchange)
    {
        using EngineResponse answer = await AskAsync(exchange);
        await SendAsync(exchange, answer);
    }

    private async Task ExecuteAsync(Exchange exchange, RequestKey key, AnswerState state)
    {
        using EngineResponse answer = await AskAsync(exchange);
        if (answer.CachePolicy == CachePolicy.NoStore)
        {
            await SendAsync(exchange, answer);
            return;
        }

        AnswerState readFrom = exchange.Request.RevisionRead is { } revision ? state with { Revision = revision } : state;
        KeptAnswer whole = Whole(answer, key, readFrom);

        // A HEAD is not kept: it is never answered with a stream, which a GET of the same bytes may be.
        if (cache.IsOn && exchange.Asked.Method != HttpMethods.Head) cache.Keep(whole);
        await SendAsync(exchange, whole);
    }

    private ValueTask<EngineResponse> AskAsync(Exchange exchange) => engine.HandleHttpAsync(
        exchange.Asked, new RequestContext(exchange.Request, exchange.Http.RequestAborted) { BeginEvent = requests.Begin });

    private static KeptAnswer Whole(EngineResponse answer, RequestKey key, in AnswerState state) => new()
    {
        Request = key.Bytes.ToArray(),
        State = state,
        Utf8 = answer.Utf8 ?? Write(answer),
        ContentType = answer.ContentType,
        Policy = answer.CachePolicy,
        Tag = AnswerTag.Of(key.Bytes, state, answer.CachePolicy),
    };

    private static byte[] Write(EngineResponse answer)
    {
        var output = new ArrayBufferWriter<byte>();
        answer.Write(output);
        return output.WrittenSpan.ToArray();
    }

    private Task SendAsync(Exchange exchange, EngineResponse answer)
    {
        exchange.Headers.CacheControl = control.Of(answer.CachePolicy, exchange.IsSafe);
        if (exchange.Request.RevisionRead is { } revision) RevisionHeader.Write(exchange.Http.Response, revision.Number);
        return EngineAdapter.SendAsync(exchange.Http, answer);
    }

    private async Task SendAsync(Exchange exchange, KeptAnswer answer)
    {
        if (exchange.IsSafe && AnswerTag.Matches(exchange.Held, answer.Tag))
        {
            SendNotModified(exchange, answer.Policy, new(answer.Tag, answer.State));
            return;
        }

        SetHeaders(exchange, answer.Policy, new(answer.Tag, answer.State));
        exchange.Http.Response.ContentType = answer.ContentType;
        exchange.Http.Response.ContentLength = answer.Utf8.Length;
        await exchange.Http.Response.BodyWriter.WriteAsync(answer.Utf8, exchange.Http.RequestAborted);
    }

    private void SendNotModified(Exchange exchange, CachePolicy policy, in Origin origin)
    {
        exchange.Http.Response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(exchange, policy, origin);
    }

    // Answers are sent as they are, in no content coding, so Accept alone chooses between them.
    private void SetHeaders(Exchange exchange, CachePolicy policy, in Origin origin)
    {
        exchange.Headers.CacheControl = control.Of(policy, exchange.IsSafe);
        exchange.Headers.ETag = origin.Tag;
        RevisionHeader.Write(exchange.Http.Response, origin.State.Revision.Number);
        if (exchange.IsSafe) exchange.Headers.Vary = "Accept";
    }

    /// <summary>What tells an answer from others, and the state of the registry that it was read from.</summary>
    private readonly record struct Origin(string Tag, AnswerState State);

    /// <summary>A request on its way to its answer.</summary>
    private sealed record Exchange(HttpContext Http, EngineRequest Asked, RegistryRequest Request)
    {
        /// <summary>Whether the method changes nothing, so that others may keep the answer.</summary>
        public bool IsSafe => Asked.Method != HttpMethods.Post;

        /// <summary>The tags that the client has.</summary>
        public Microsoft.Extensions.Primitives.StringValues Held => Http.Request.Headers.IfNoneMatch;

        /// <summary>The headers of the answer.</summary>
        public IHeaderDictionary Headers => Http.Response.Headers;
    }
}
