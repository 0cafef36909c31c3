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
        // Introspection has no place for what is applied to elements, and graphql-js prints none of it: these alone are lost.
        Assert.Equal(["cost", "listSize"], await oracle.AppliedDirectivesAsync(sdl));
    }
}
