using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Http;

/// <summary>The addresses as a server has them, with the page for browsers at the same one.</summary>
[Collection(RegistryCollection.Name)]
public sealed class GraphQLRoutesTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("/graphql?sdl", "application/json")]
    [InlineData("/graphql?SDL", "*/*")]
    [InlineData("/graphql?sdl=", "text/html,application/xhtml+xml")]
    [InlineData("/graphql/schema.graphql", "*/*")]
    public async Task The_schema_is_a_file_to_download(string address, string accept)
    {
        await using var server = await StartAsync();

        using var response = await GetAsync(server, address, ("Accept", accept));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "schema.graphql"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName));
        Assert.Equal(SchemaPrinter.Print(registry.Schema), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_schema_is_not_sent_again_to_whoever_has_it()
    {
        await using var server = await StartAsync();
        using var first = await GetAsync(server, "/graphql?sdl");

        using var second = await GetAsync(server, "/graphql?sdl", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.NotModified, first.Headers.ETag), (second.StatusCode, second.Headers.ETag));
        Assert.Equal("", await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("query={registry{today}}")]
    [InlineData("documentId=0")]
    [InlineData("id=0")]
    public async Task A_browser_that_asks_something_gets_its_answer_and_not_the_page(string query)
    {
        await using var server = await StartAsync();

        using var response = await GetAsync(server, $"/graphql?{query}", ("Accept", "text/html,*/*;q=0.8"));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_persisted_document_is_asked_by_GET_alone()
    {
        await using var server = await StartAsync();

        using var response = await server.Client.PostAsync(new Uri("/graphql/persisted/0", UriKind.Relative), null);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (response.StatusCode, string.Join(", ", response.Content.Headers.Allow)));
    }

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(
        builder =>
        {
            builder.Services.AddSingleton(registry.Endpoint);
            builder.Services.AddSingleton(new SchemaFile(registry.Schema));
        },
        application =>
        {
            application.UseSchemaParameter();
            application.UseGraphiQL();
            application.MapGraphQL();
        });

    private static Task<HttpResponseMessage> GetAsync(RunningServer server, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return server.Client.SendAsync(request);
    }
}
