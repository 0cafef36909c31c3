using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.GraphiQL;

public sealed class PageTests
{
    private static readonly Page Missing = MissingPage.Load();

    [Fact]
    public async Task Without_a_bundle_the_page_says_how_to_get_it_and_how_to_ask_without()
    {
        var (context, text) = await SendAsync(Missing);

        Assert.Equal((200, "text/html; charset=utf-8"), (context.Response.StatusCode, context.Response.ContentType));
        Assert.Contains("<title>Ocop GraphiQL: not built</title>", text, StringComparison.Ordinal);
        Assert.Contains("Install Node.js 20.11 or newer, with npm.", text, StringComparison.Ordinal);
        Assert.Contains("<code>curl http://example.org:81/base/graphql ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_markup_stays_text()
    {
        var (_, text) = await SendAsync(Missing, request => request.Host = new HostString("<script>"));

        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_comes_with_the_headers_that_keep_everything_local()
    {
        var (context, _) = await SendAsync(Missing);
        var headers = context.Response.Headers;

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, headers.ContentSecurityPolicy);
        Assert.Equal("nosniff", headers.XContentTypeOptions);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("no-cache", headers.CacheControl);
        Assert.Equal("Accept", headers.Vary);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_gets_304()
    {
        var (first, _) = await SendAsync(Missing);

        var (second, text) = await SendAsync(Missing, request => request.Headers.IfNoneMatch = first.Response.Headers.ETag);

        Assert.Equal((304, ""), (second.Response.StatusCode, text));
    }

    private static Task<(HttpContext Context, string Text)> SendAsync(Page page) => SendAsync(page, _ => { });

    private static async Task<(HttpContext Context, string Text)> SendAsync(Page page, Action<HttpRequest> change)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        var request = context.Request;
        (request.Method, request.Scheme, request.Host) = ("GET", "http", new HostString("example.org:81"));
        (request.PathBase, request.Path, context.Response.Body) = ("/base", "/graphql", body);
        change(request);
        await page.SendAsync(context);
        return (context, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }
}
