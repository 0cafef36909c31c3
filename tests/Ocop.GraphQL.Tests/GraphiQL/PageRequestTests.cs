using Microsoft.AspNetCore.Http;
using Ocop.GraphQL.GraphiQL;

namespace Ocop.GraphQL.Tests.GraphiQL;

public sealed class PageRequestTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Theory]
    [InlineData("GET", "", Browser)]
    [InlineData("HEAD", "", Browser)]
    [InlineData("GET", "", "text/html")]
    [InlineData("GET", "", "TEXT/HTML;q=0.1")]
    [InlineData("GET", "?theme=dark", Browser)]
    [InlineData("GET", "", "application/json;q=0.5, text/html")]
    public void A_browser_gets_the_page(string method, string query, string accept) => Assert.True(IsForPage(method, query, accept));

    [Theory]
    [InlineData("GET", "", null)]
    [InlineData("GET", "", "")]
    [InlineData("GET", "", "*/*")]
    [InlineData("GET", "", "text/*")]
    [InlineData("GET", "", "not a media type")]
    [InlineData("GET", "", "text/html;q=0")]
    [InlineData("GET", "", "application/json")]
    [InlineData("GET", "", "application/graphql-response+json, text/html;q=0.9")]
    [InlineData("GET", "?query={__typename}", Browser)]
    [InlineData("GET", "?query=", Browser)]
    [InlineData("POST", "", Browser)]
    [InlineData("OPTIONS", "", Browser)]
    public void Whoever_asks_something_does_not(string method, string query, string? accept) => Assert.False(IsForPage(method, query, accept));

    private static bool IsForPage(string method, string query, string? accept)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.QueryString, request.Headers.Accept) = (method, new QueryString(query), accept);
        return PageRequest.IsForPage(request);
    }
}
