using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Hosting;
using Ocop.GraphQL.Http;

namespace Ocop.GraphQL.Tests.Hosting;

/// <summary>Requests as browsers send them for web pages of other origins.</summary>
[Collection(RegistryCollection.Name)]
public sealed class CrossOriginTests(RegistryFixture registry)
{
    private const string Portal = "https://portal.example";
    private const string Shop = "http://localhost:5173";
    private const string Ask = "/graphql?query={registry{today}}";
    private static readonly string[] Allowing = ["Access-Control-Allow-Origin", "Access-Control-Allow-Credentials", "Access-Control-Expose-Headers", "Access-Control-Allow-Methods"];

    [Fact]
    public async Task Nothing_is_said_of_other_origins_where_none_is_configured()
    {
        await using var server = await StartAsync(null);

        using var answer = await SendAsync(server, HttpMethod.Get, Ask, ("Origin", Portal));
        using var preflight = await PreflightAsync(server, Portal, "POST", "content-type");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed), (answer.StatusCode, preflight.StatusCode));
        Assert.Equal(["Accept"], answer.Headers.Vary);
        Assert.All([answer, preflight], response => Assert.All(Allowing, name => Assert.False(response.Headers.Contains(name))));
    }

    [Fact]
    public async Task A_configured_origin_may_read_the_answer_and_its_headers_without_credentials()
    {
        await using var server = await StartAsync($"{Portal};{Shop}");

        using var answer = await SendAsync(server, HttpMethod.Get, Ask, ("Origin", Shop));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((Shop, "ETag,Allow,Accept-Encoding,Content-Disposition,Ocop-Revision"), (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Access-Control-Expose-Headers")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(["Accept", "Origin"], answer.Headers.Vary.Order(StringComparer.Ordinal));
        Assert.Equal("""{"data":{"registry":{"today":"2026-11-22"}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://portal.example")]
    [InlineData("https://portal.example.elsewhere.example")]
    [InlineData("null")]
    public async Task Another_origin_is_not_let_in_and_no_cache_mixes_the_answers_up(string? origin)
    {
        await using var server = await StartAsync(Portal);

        using var answer = origin is null ? await SendAsync(server, HttpMethod.Get, Ask) : await SendAsync(server, HttpMethod.Get, Ask, ("Origin", origin));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Accept", "Origin"], answer.Headers.Vary.Order(StringComparer.Ordinal));
        Assert.All(Allowing, name => Assert.False(answer.Headers.Contains(name)));
    }

    [Fact]
    public async Task Every_origin_may_read_where_a_star_is_configured_also_refusals_and_what_has_not_changed()
    {
        await using var server = await StartAsync("*");
        using var first = await SendAsync(server, HttpMethod.Get, Ask, ("Origin", Portal));
        using var again = await SendAsync(server, HttpMethod.Get, Ask, ("Origin", Shop), ("If-None-Match", first.Headers.ETag!.ToString()));
        using var refused = await SendAsync(server, HttpMethod.Put, "/graphql", ("Origin", Portal));
        using var schema = await SendAsync(server, HttpMethod.Get, "/graphql?sdl", ("Origin", Portal));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK],
            new[] { first, again, refused, schema }.Select(response => response.StatusCode));
        Assert.All([first, again, refused, schema], response =>
        {
            Assert.Equal("*", Header(response, "Access-Control-Allow-Origin"));
            Assert.Contains("Origin", response.Headers.Vary);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        });
    }

    [Theory]
    [InlineData("*", "*")]
    [InlineData(Portal, Portal)]
    public async Task A_preflight_is_answered_with_what_may_be_sent(string configured, string allowed)
    {
        await using var server = await StartAsync(configured);

        using var preflight = await PreflightAsync(server, Portal, "POST", "content-type,x-request-id");

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(
            (allowed, "GET,HEAD,POST", "content-type,x-request-id", "7200"),
            (Header(preflight, "Access-Control-Allow-Origin"), Header(preflight, "Access-Control-Allow-Methods"),
                Header(preflight, "Access-Control-Allow-Headers"), Header(preflight, "Access-Control-Max-Age")));
        Assert.Equal("", await preflight.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_preflight_of_another_origin_allows_nothing()
    {
        await using var server = await StartAsync(Portal);

        using var preflight = await PreflightAsync(server, Shop, "POST", "content-type");

        Assert.All(Allowing, name => Assert.False(preflight.Headers.Contains(name)));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_browsers_send_without_a_preflight_stays_refused(string contentType)
    {
        await using var server = await StartAsync("*");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent("{\"query\":\"{registry{today}}\"}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Add("Origin", Portal);

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("UNSUPPORTED_MEDIA_TYPE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preflight_runs_no_operation()
    {
        await using var server = await StartAsync("*");

        using var preflight = await SendAsync(
            server, HttpMethod.Options, Ask, ("Origin", Portal), ("Access-Control-Request-Method", "GET"));
        using var options = await SendAsync(server, HttpMethod.Options, Ask, ("Origin", Portal));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.MethodNotAllowed), (preflight.StatusCode, options.StatusCode));
        Assert.Equal("", await preflight.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_asks_as_browsers_do_first_for_leave_and_then_for_data()
    {
        await using var server = await StartAsync(Portal);
        using var preflight = await PreflightAsync(server, Portal, "POST", "content-type");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{registry{today}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Origin", Portal);

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal((Portal, Portal), (Header(preflight, "Access-Control-Allow-Origin"), Header(answer, "Access-Control-Allow-Origin")));
        Assert.Equal("""{"data":{"registry":{"today":"2026-11-22"}}}""", await answer.Content.ReadAsStringAsync());
    }

    private Task<RunningServer> StartAsync(string? origins) => RunningServer.StartAsync(
        builder =>
        {
            builder.Configuration[BrowserOrigins.Key] = origins;
            builder.AddCrossOrigin();
            builder.Services.AddSingleton(registry.Endpoint);
            builder.Services.AddSingleton(new SchemaFile(registry.Schema));
        },
        application =>
        {
            application.UseCrossOrigin();
            application.UseSchemaParameter();
            application.UseGraphiQL();
            application.MapGraphQL();
        });

    private static Task<HttpResponseMessage> PreflightAsync(RunningServer server, string origin, string method, string headers) => SendAsync(
        server, HttpMethod.Options, "/graphql", ("Origin", origin), ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", headers));

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return server.Client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
