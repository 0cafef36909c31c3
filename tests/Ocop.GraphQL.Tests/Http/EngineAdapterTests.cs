using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Http;

/// <summary>The adapter over real HTTP, on a schema that has a subscription.</summary>
public sealed class EngineAdapterTests
{
    private const string Subscribing = "/graphql?query=subscription{tick}";

    private readonly Ticker ticker = new();

    [Fact]
    public async Task Events_are_sent_as_they_happen_and_the_end_is_said()
    {
        await using var server = await StartAsync();
        using var response = await OpenAsync(server);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal([":", ""], await ReadAsync(lines, 2));
        ticker.Tick(1);
        Assert.Equal(["event: next", "data: {\"data\":{\"tick\":1}}", ""], await ReadAsync(lines, 3));
        ticker.Tick(2);
        Assert.Equal(["event: next", "data: {\"data\":{\"tick\":2}}", ""], await ReadAsync(lines, 3));
        ticker.End();
        Assert.Equal(["event: complete", "data:", "", null], await ReadAsync(lines, 4));
    }

    [Fact]
    public async Task A_client_that_leaves_is_noticed_and_the_next_request_is_answered()
    {
        await using var server = await StartAsync();
        using (var response = await OpenAsync(server))
        {
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
            Assert.Equal([":", ""], await ReadAsync(lines, 2));
        }

        await ticker.Closed.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("""{"data":{"hello":"Hello"}}""", await server.Client.GetStringAsync(new Uri("/graphql?query={hello}", UriKind.Relative)));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        IHostApplicationLifetime? lifetime = null;
        await using var server = await StartAsync(started => lifetime = started.Lifetime);
        using var response = await OpenAsync(server);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal([":", ""], await ReadAsync(lines, 2));

        lifetime!.StopApplication();

        await ticker.Closed.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal([null], await ReadAsync(lines, 1));
    }

    [Fact]
    public async Task An_answer_whose_client_has_gone_is_given_no_length()
    {
        var engine = new GraphQLEngine(TickerSchema.Instance, new EngineOptions());
        using var answer = await engine.HandleHttpAsync(
            new() { Method = "GET", Query = "?query={hello}" }, new RequestContext(ticker, CancellationToken.None));
        var http = new DefaultHttpContext();
        http.Features.Set<IHttpResponseBodyFeature>(new ClosedBody());

        await EngineAdapter.SendAsync(http, answer);

        Assert.Null(http.Response.ContentLength);
    }

    [Fact]
    public async Task A_client_that_accepts_JSON_before_a_stream_gets_JSON()
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"Hello"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("sha256:", "")]
    [InlineData("", "/Greet")]
    [InlineData("", "/Greet?variables={}&extensions=")]
    public async Task A_persisted_document_has_an_address_of_its_own(string prefix, string rest)
    {
        await using var server = await StartAsync();
        var hex = DocumentId.Of("query Greet { hello }"u8).Hex;

        using var response = await server.Client.GetAsync(new Uri($"/graphql/persisted/{prefix}{hex}{rest}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, """{"data":{"hello":"Hello"}}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal("Accept", response.Headers.Vary.Single());
    }

    [Theory]
    [InlineData("unknown", "INVALID_DOCUMENT_ID")]
    [InlineData("%2e%2e%2f%2e%2e%2fetc%2fpasswd", "INVALID_DOCUMENT_ID")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "UNKNOWN_DOCUMENT")]
    public async Task An_address_of_no_document_is_refused_by_code(string id, string code)
    {
        await using var server = await StartAsync();

        using var response = await server.Client.GetAsync(new Uri($"/graphql/persisted/{id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<RunningServer> StartAsync(Action<WebApplication>? started = null)
    {
        var engine = new GraphQLEngine(TickerSchema.Instance, new EngineOptions
        {
            PersistedDocuments = new PersistedDocumentOptions { Documents = new OneDocument("query Greet { hello }") },
        });
        return await RunningServer.StartAsync(application =>
        {
            Task AnswerAsync(HttpContext http) =>
                EngineAdapter.AnswerAsync(http, engine, new RequestContext(ticker, http.RequestAborted));
            application.Map("/graphql", AnswerAsync);
            application.Map("/graphql/persisted/{documentId}/{operationName?}", AnswerAsync);
            started?.Invoke(application);
        });
    }

    private static async Task<HttpResponseMessage> OpenAsync(RunningServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Subscribing);
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<List<string?>> ReadAsync(StreamReader lines, int count)
    {
        var read = new List<string?>();
        while (read.Count < count) read.Add(await lines.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)));
        return read;
    }

    private sealed class OneDocument(string text) : IPersistedDocuments
    {
        private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text);

        public ValueTask<ReadOnlyMemory<byte>?> FindAsync(DocumentId id, CancellationToken cancellation) =>
            new(id == DocumentId.Of(utf8) ? utf8 : (ReadOnlyMemory<byte>?)null);
    }
}
