using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>npm graphql-sse as a client of subscriptions, and node's own fetch for compressed bodies and persisted documents.</summary>
public sealed class StreamClientTests : IAsyncLifetime
{
    private const string Path = "/graphql";
    private const string Document = "query Persisted { hello }";

    private readonly Ticker ticker = new();
    private NodeProcess? client;
    private RunningServer? server;

    /// <summary>Where the server listens; without the client's packages there is none, and the test that asks is skipped.</summary>
    private string Url
    {
        get
        {
            NodeProject.Require("graphql-sse");
            return new Uri(server!.Address, Path).ToString();
        }
    }

    [SkippableFact]
    public async Task Events_arrive_in_order_and_the_stream_completes()
    {
        var answer = await SubscribeAsync("subscription ($to: Int!) { count(to: $to) }", new { to = 3 });

        Assert.Equal("""[{"data":{"count":1}},{"data":{"count":2}},{"data":{"count":3}}]""", answer["events"]!.ToJsonString());
        Assert.Null(answer["error"]);
    }

    [SkippableFact]
    public async Task A_client_that_leaves_ends_the_source()
    {
        var answer = await SubscribeAsync("subscription { ticks }", take: 2);

        Assert.Equal("""[{"data":{"ticks":1}},{"data":{"ticks":2}}]""", answer["events"]!.ToJsonString());
        await ticker.Ended.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [SkippableFact]
    public async Task A_query_comes_as_a_stream_of_one()
    {
        var answer = await SubscribeAsync("{ hello }");

        Assert.Equal("""[{"data":{"hello":"Xin chào"}}]""", answer["events"]!.ToJsonString(Readable));
    }

    [SkippableFact]
    public async Task An_error_of_an_event_comes_with_it_and_the_stream_goes_on()
    {
        var answer = await SubscribeAsync("subscription { odd(to: 3) }");

        var events = answer["events"]!.AsArray();
        Assert.Equal([true, false, true], events.Select(each => each!["errors"] is null));
        Assert.Equal("EVEN", (string?)events[1]!["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("""["odd"]""", events[1]!["errors"]![0]!["path"]!.ToJsonString());
    }

    [SkippableFact]
    public async Task An_invalid_document_is_refused()
    {
        var answer = await SubscribeAsync("subscription { unknown }");

        // The client takes a refusal either way: as its one event, or as a response that is no stream.
        Assert.Equal("UNKNOWN_FIELD", (string?)answer["events"]![0]?["errors"]![0]!["extensions"]!["code"]);
    }

    [SkippableTheory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_compressed_by_node_is_read(string encoding)
    {
        var answer = await SendAsync(new { url = Url, method = "POST", encoding, body = """{"query":"{ hello }"}""", headers = Json });

        Assert.Equal(200, (int)answer["status"]!);
        Assert.Equal("""{"data":{"hello":"Xin chào"}}""", (string?)answer["body"]);
    }

    [SkippableFact]
    public async Task A_persisted_document_is_fetched_by_its_name()
    {
        var answer = await SendAsync(new { url = $"{Url}?documentId={NameOf(Document)}", method = "GET", headers = Accept });

        Assert.Equal(200, (int)answer["status"]!);
        Assert.Equal("""{"data":{"hello":"Xin chào"}}""", (string?)answer["body"]);
    }

    [SkippableFact]
    public async Task A_document_that_is_not_kept_is_not_found_by_a_name()
    {
        var answer = await SendAsync(new { url = $"{Url}?documentId={NameOf("{ other }")}", method = "GET", headers = Accept });

        Assert.InRange((int)answer["status"]!, 400, 499);
        Assert.Equal("UNKNOWN_DOCUMENT", (string?)JsonNode.Parse((string)answer["body"]!)!["errors"]![0]!["extensions"]!["code"]);
    }

    public async Task InitializeAsync()
    {
        if (!NodeProject.IsInstalled("graphql-sse")) return;
        client = NodeProcess.Start("graphql-sse", System.IO.Path.Combine("graphql-sse", "client.mjs"));
        var engine = new GraphQLEngine(ticker.Schema, new EngineOptions
        {
            PersistedDocuments = new PersistedDocumentOptions { Documents = new KeptDocument(Document) },
        });
        server = await RunningServer.StartAsync((WebApplication application) => application.Map(
            Path, http => EngineAdapter.AnswerAsync(http, engine, new RequestContext(new object(), http.RequestAborted))));
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        if (server is not null) await server.DisposeAsync();
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Accept = new() { ["accept"] = "application/graphql-response+json" };

    private static readonly Dictionary<string, string> Json = new(Accept) { ["content-type"] = "application/json" };

    private static string NameOf(string document) => Uri.EscapeDataString(DocumentId.Of(System.Text.Encoding.UTF8.GetBytes(document)).ToString());

    private async Task<JsonNode> SubscribeAsync(string query, object? variables = null, int? take = null)
    {
        NodeProject.Require("graphql-sse");
        return (await client!.AskAsync("subscribe", new { url = Url, query, variables, take }))!;
    }

    private async Task<JsonNode> SendAsync(object request)
    {
        NodeProject.Require("graphql-sse");
        return (await client!.AskAsync("send", request))!;
    }
}
