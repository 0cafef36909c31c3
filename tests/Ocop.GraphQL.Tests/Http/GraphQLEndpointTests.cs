using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Ocop.GraphQL.Hosting;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Http;

/// <summary>The service over real HTTP.</summary>
[Collection(RegistryCollection.Name)]
public sealed class GraphQLEndpointTests(RegistryFixture registry)
{
    private const string Query = """{"query": "{ registry { today } }"}""";
    private const string Answer = """{"data":{"registry":{"today":"2026-11-22"}}}""";

    [Fact]
    public async Task A_query_by_POST_and_by_GET_has_one_answer()
    {
        await using var server = await StartAsync();

        Assert.Equal(Answer, await PostedAsync(server, new StringContent(Query, Encoding.UTF8, "application/json")));
        Assert.Equal(Answer, await server.Client.GetStringAsync(new Uri("/graphql?query={registry{today}}", UriKind.Relative)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused_by_code_however_it_is_sent(bool chunked)
    {
        await using var server = await StartAsync();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string(' ', 1_200_000) + Query));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("REQUEST_TOO_LARGE", await CodeAsync(response));
    }

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        await using var server = await StartAsync();

        Assert.Equal(Answer, await PostedAsync(server, Compressed(Encoding.UTF8.GetBytes(Query))));
    }

    [Fact]
    public async Task A_compressed_body_over_the_limit_is_refused_and_the_next_request_is_answered()
    {
        await using var server = await StartAsync();

        using var response = await server.Client.PostAsync(Path, Compressed(new byte[100_000_000]));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE"), (response.StatusCode, await CodeAsync(response)));
        Assert.Equal(Answer, await PostedAsync(server, new StringContent(Query, Encoding.UTF8, "application/json")));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task A_body_that_a_browser_sends_for_another_site_is_refused(string? contentType)
    {
        await using var server = await StartAsync();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Query));
        content.Headers.ContentType = contentType is null ? null : System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);

        using var response = await server.Client.PostAsync(Path, content);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task An_answer_says_how_long_it_is_and_a_HEAD_the_same_without_it()
    {
        await using var server = await StartAsync();
        var address = new Uri("/graphql?query={registry{today}}", UriKind.Relative);
        using var got = await server.Client.GetAsync(address);
        using var headed = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal((Answer.Length, null), (got.Content.Headers.ContentLength, got.Headers.TransferEncodingChunked));
        Assert.Equal((HttpStatusCode.OK, Answer.Length), (headed.StatusCode, headed.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_failure_and_the_next_request_is_answered()
    {
        await using var server = await StartAsync();
        using (var broken = new TcpClient())
        {
            await broken.ConnectAsync(server.Address.Host, server.Address.Port);
            await broken.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"query\""));
        }

        // The fixture's events fail on every masked error, so a logged failure would break this answer.
        Assert.Equal(Answer, await PostedAsync(server, new StringContent(Query, Encoding.UTF8, "application/json")));
    }

    private Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(builder => builder.AddRequestLimits(), application => application.Map("/graphql", registry.Endpoint.HandleAsync));

    private static readonly Uri Path = new("/graphql", UriKind.Relative);

    private static ByteArrayContent Compressed(byte[] body)
    {
        using var output = new MemoryStream();
        using (var stream = new GZipStream(output, CompressionLevel.Optimal)) stream.Write(body);
        var content = new ByteArrayContent(output.ToArray());
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    private static async Task<string> PostedAsync(RunningServer server, HttpContent content)
    {
        using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> CodeAsync(HttpResponseMessage response) =>
        (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]!;
}
