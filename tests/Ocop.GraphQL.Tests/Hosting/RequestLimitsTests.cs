using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class RequestLimitsTests
{
    [Theory]
    [InlineData(RequestLimits.BodyBytes, HttpStatusCode.OK)]
    [InlineData(RequestLimits.BodyBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_be_as_long_as_the_limit(long length, HttpStatusCode expected)
    {
        await using var server = await StartAsync();

        using var response = await server.Client.PostAsync("/read", new ByteArrayContent(new byte[length]));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_request_line_longer_than_the_limit_is_refused()
    {
        await using var server = await StartAsync();

        using var response = await server.Client.GetAsync($"/read?{new string('x', RequestLimits.RequestLineBytes)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }

    [Fact]
    public async Task Headers_larger_than_the_limit_are_refused()
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/read");
        request.Headers.Add("X-Long", new string('x', RequestLimits.HeaderBytes));

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Configuration_changes_a_limit_and_leaves_the_others()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Kestrel:Limits:MaxRequestBodySize=5"]);
        builder.AddRequestLimits();
        await using var application = builder.Build();

        var limits = application.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.Equal((5, RequestLimits.RequestLineBytes), (limits.MaxRequestBodySize, limits.MaxRequestLineSize));
    }

    [Fact]
    public async Task An_answer_does_not_name_the_web_server()
    {
        await using var server = await StartAsync();

        using var response = await server.Client.GetAsync("/");

        Assert.False(response.Headers.Contains("Server"));
    }

    private static Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(
            RequestLimits.AddRequestLimits,
            application => application.MapPost("/read", (HttpRequest request) => request.Body.CopyToAsync(Stream.Null)));
}
