using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>How far answers may be used again: as far as the strictest root field says, and only whole answers of queries.</summary>
public sealed class CachePolicyTests
{
    private static readonly GraphQLEngine Engine = new(new SchemaBuilder("News.")
        .Object("Query", "Where queries start.", query => query
            .Field("archive", "String", "What was.", _ => FieldValue.Of("old"))
            .Field("latest", "String", "What is.", field => field.Read(_ => FieldValue.Of("new")).Cached(CachePolicy.NoCache))
            .Field("draft", "String", "What is nobody's business.", field => field.Read(_ => FieldValue.Of("secret")).Cached(CachePolicy.NoStore))
            .Field("refused", "String", "What fails.", _ => FieldValue.Error(GraphQLError.ForField("NO", "No.")))
            .Field("broken", "String", "What fails unexpectedly.", _ => throw new InvalidOperationException()))
        .Object("Mutation", "What can be changed.", mutation => mutation.Field("publish", "String", "Publishes.", _ => FieldValue.Of("done")))
        .Build());

    [Theory]
    [InlineData("{ archive }", CachePolicy.Fresh)]
    [InlineData("{ __typename __schema { description } }", CachePolicy.Fresh)]
    [InlineData("{ archive latest }", CachePolicy.NoCache)]
    [InlineData("{ ...Part archive } fragment Part on Query { latest }", CachePolicy.NoCache)]
    [InlineData("query ($no: Boolean = false) { archive latest @include(if: $no) }", CachePolicy.NoCache)]
    [InlineData("query ($no: Boolean = false) { latest @include(if: $no) }", CachePolicy.NoCache)]
    [InlineData("{ latest draft }", CachePolicy.NoStore)]
    [InlineData("{ archive refused }", CachePolicy.NoStore)]
    [InlineData("{ archive broken }", CachePolicy.NoStore)]
    [InlineData("{ nothing }", CachePolicy.NoStore)]
    [InlineData("{", CachePolicy.NoStore)]
    [InlineData("mutation { publish }", CachePolicy.NoStore)]
    public async Task The_strictest_root_field_of_a_whole_answer_counts(string query, CachePolicy policy)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            Assert.Equal(policy, await PolicyAsync(query, accept));
        }

        Assert.Equal(CachePolicy.NoStore, await PolicyAsync(query, "text/event-stream"));
    }

    private static async Task<CachePolicy> PolicyAsync(string query, string accept)
    {
        var request = HttpHarness.PostOf(System.Text.Json.JsonSerializer.Serialize(new { query })) with { Accept = accept };
        using var response = await Engine.HandleHttpAsync(request, new RequestContext(new object(), default));
        return response.CachePolicy;
    }
}
