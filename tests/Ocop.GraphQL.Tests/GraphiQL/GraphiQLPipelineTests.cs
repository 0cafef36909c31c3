using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.GraphiQL;

public sealed partial class GraphiQLPipelineTests
{
    [SkippableFact]
    public async Task A_browser_gets_GraphiQL_at_the_GraphQL_address()
    {
        BundledPage.Require();
        await using var server = await StartAsync();

        using var response = await GetPageAsync(server);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("<title>Ocop GraphiQL</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_s_policy_names_no_other_origin()
    {
        await using var server = await StartAsync();

        using var response = await GetPageAsync(server);

        var sources = response.Headers.GetValues("Content-Security-Policy").Single().Split(';').SelectMany(part => part.Trim().Split(' ')[1..]);
        Assert.Equal(["'none'", "'self'", "'unsafe-inline'", "data:"], sources.Distinct().Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData(".js", "text/javascript; charset=utf-8")]
    [InlineData(".css", "text/css; charset=utf-8")]
    public async Task The_page_s_files_are_typed_compressed_and_kept_forever(string extension, string contentType)
    {
        BundledPage.Require();
        await using var server = await StartAsync();
        string file = (await FilesOfPageAsync(server)).Single(name => name.EndsWith(extension, StringComparison.Ordinal));

        using var plain = await GetAsync(server, file, null);
        using var compressed = await GetAsync(server, file, "br");

        Assert.All([plain, compressed], response =>
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("Accept-Encoding", response.Headers.GetValues("Vary").Single());
        });
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), await DecompressAsync(compressed));
    }

    [SkippableFact]
    public async Task A_browser_that_has_a_file_gets_304()
    {
        BundledPage.Require();
        await using var server = await StartAsync();
        string file = (await FilesOfPageAsync(server))[0];
        using var first = await GetAsync(server, file, null);
        using var request = new HttpRequestMessage(HttpMethod.Get, file);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/graphiql/")]
    [InlineData("/graphiql/nothing.js")]
    [InlineData("/graphiql/../appsettings.json")]
    [InlineData("/graphiql/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var server = await StartAsync();

        using var response = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task What_is_no_browser_s_request_reaches_the_endpoint_at_the_same_address()
    {
        await using var server = await StartAsync();

        Assert.Equal("answer", await server.Client.GetStringAsync("/graphql"));
        using var page = await GetPageAsync(server);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_root_leads_to_the_page()
    {
        await using var server = await StartAsync();

        using var response = await server.Client.GetAsync("/");

        Assert.Equal((HttpStatusCode.Found, "/graphql"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    private static Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(application =>
        {
            application.UseGraphiQL();
            application.MapGet("/graphql", () => "answer");
        });

    private static async Task<HttpResponseMessage> GetPageAsync(RunningServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await server.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningServer server, string file, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, file);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await server.Client.SendAsync(request);
    }

    private static async Task<List<string>> FilesOfPageAsync(RunningServer server)
    {
        using var page = await GetPageAsync(server);
        return [.. FileName().Matches(await page.Content.ReadAsStringAsync()).Select(match => $"/{match.Value}")];
    }

    private static async Task<byte[]> DecompressAsync(HttpResponseMessage response)
    {
        using var content = new MemoryStream();
        await using var decoder = new System.IO.Compression.BrotliStream(
            await response.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        await decoder.CopyToAsync(content);
        return content.ToArray();
    }

    [GeneratedRegex("graphiql/[A-Za-z0-9-]+\\.(js|css)")]
    private static partial Regex FileName();
}
