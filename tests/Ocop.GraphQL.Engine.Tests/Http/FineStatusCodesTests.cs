using Ocop.GraphQL.Engine.Tests.Execution;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>The status codes of GraphQL over HTTP's edition of September 2026, and that they are used only where they are wanted.</summary>
public sealed class FineStatusCodesTests
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";

    private static readonly GraphQLEngine Fine = new(LibrarySchema.Instance, new EngineOptions { FineStatusCodes = true });
    private static readonly GraphQLEngine Usual = new(LibrarySchema.Instance);

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", 200, 200, 200)]
    [InlineData("""{"query":"{ hello refuses }"}""", 294, 200, 200)]
    [InlineData("""{"query":"{ strictBook(number: 99) { title } }"}""", 294, 200, 200)]
    [InlineData("NONSENSE", 400, 400, 400)]
    [InlineData("""{"query":"{"}""", 400, 400, 200)]
    [InlineData("""{"qeury":"{ hello }"}""", 422, 400, 400)]
    [InlineData("""{"query":"{ hello }","variables":[7]}""", 422, 400, 400)]
    [InlineData("""[{"query":"{ hello }"}]""", 422, 400, 400)]
    [InlineData("""{"query":"{ nosuch }"}""", 422, 400, 200)]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", 422, 400, 200)]
    [InlineData("""{"query":"query($n: Int!) { book(number: $n) { title } }"}""", 422, 400, 200)]
    public async Task Each_outcome_has_its_code(string body, int fine, int usual, int json)
    {
        Assert.Equal(fine, await StatusAsync(body, GraphQL, Fine));
        Assert.Equal(usual, await StatusAsync(body, GraphQL, Usual));
        Assert.Equal(json, await StatusAsync(body, Json, Fine));
        Assert.Equal(json, await StatusAsync(body, Json, Usual));
    }

    [Fact]
    public async Task Refusals_of_the_transport_keep_their_codes()
    {
        var byGet = await HttpHarness.SendAsync(
            new() { Method = "GET", Accept = GraphQL, Query = "query=mutation{add(amount:1){value}}" }, Fine);
        var text = await HttpHarness.SendAsync(HttpHarness.PostOf("{}") with { Accept = GraphQL, ContentType = "text/plain" }, Fine);

        Assert.Equal((405, 415), (byGet.Status, text.Status));
    }

    private static async Task<int> StatusAsync(string body, string accept, GraphQLEngine engine) =>
        (await HttpHarness.SendAsync(HttpHarness.PostOf(body) with { Accept = accept }, engine)).Status;
}
