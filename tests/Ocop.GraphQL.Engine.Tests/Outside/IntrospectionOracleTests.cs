using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>The schema that graphql-js builds from introspection is the one that is printed.</summary>
public sealed class IntrospectionOracleTests
{
    [SkippableFact]
    public async Task Introspection_and_SDL_describe_the_same_schema()
    {
        var sdl = SchemaPrinter.Print(EveryKindSchema.Instance);
        using var oracle = await GraphQLJs.StartAsync(EveryKindSchema.Instance);
        var engine = new GraphQLEngine(EveryKindSchema.Instance);

        using var response = await engine.ExecuteAsync(
            EngineHarness.RequestOf(await oracle.IntrospectionQueryAsync()), new RequestContext(new object(), default));

        var answer = JsonNode.Parse(EngineHarness.JsonOf(response))!;
        Assert.Null(answer["errors"]);
        Assert.Equal(await oracle.PrintAsync(sdl), await oracle.PrintAsync(answer["data"]!));
        Assert.Equal([], await oracle.AppliedDirectivesAsync(sdl));
    }
}
