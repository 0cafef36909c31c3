using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Types;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The schema that graphql-js builds from the server's introspection is the one that the server prints.</summary>
[Collection(RegistryCollection.Name)]
public sealed class IntrospectionOracleTests(RegistryFixture registry)
{
    [SkippableFact]
    public async Task Introspection_and_SDL_describe_the_same_schema()
    {
        string sdl = SchemaPrinter.Print(registry.Schema);
        using var oracle = await GraphQLJs.StartAsync(registry.Schema);

        var answer = JsonNode.Parse(await registry.AskAsync(await oracle.IntrospectionQueryAsync()))!;

        Assert.Null(answer["errors"]);
        Assert.Equal(await oracle.PrintAsync(sdl), await oracle.PrintAsync(answer["data"]!));
        // graphql-js prints no directives but the built-in ones, so these would be missed on both sides.
        Assert.Equal([], await oracle.AppliedDirectivesAsync(sdl));
    }
}
