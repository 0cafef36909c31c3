using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Types;
using Ocop.Testing.Node;
using Xunit;

namespace Ocop.Testing.Outside;

/// <summary>npm graphql, asked what it makes of documents and values on a schema.</summary>
public sealed class GraphQLJs : IDisposable
{
    private const string SchemaName = "schema";

    private readonly NodeProcess process;

    private GraphQLJs(NodeProcess process) => this.process = process;

    /// <summary>Starts it with a schema as this engine prints it; a test whose node or package is missing is skipped.</summary>
    public static async Task<GraphQLJs> StartAsync(Schema schema)
    {
        var started = new GraphQLJs(NodeProcess.Start("graphql", Path.Combine("graphql", "oracle.mjs")));
        var built = (await started.process.AskAsync("build", new { name = SchemaName, sdl = SchemaPrinter.Print(schema) }))!;
        Assert.Empty(Texts(built["errors"]));
        Assert.Empty(Texts(built["unknownScalars"]));
        return started;
    }

    /// <summary>Why a text is no document; empty when it is one.</summary>
    public async Task<IReadOnlyList<string>> ParseAsync(string text) =>
        Texts((await process.AskAsync("parse", new { text }))!["errors"]);

    /// <summary>Why a document is not valid by the specified rules; empty when it is.</summary>
    public async Task<IReadOnlyList<string>> ValidateAsync(string text) =>
        Texts((await process.AskAsync("validate", new { schema = SchemaName, text }))!["errors"]);

    /// <summary>The same with the limits that graphql-js counts among the rules.</summary>
    public async Task<IReadOnlyList<string>> ValidateWithLimitsAsync(string text) =>
        Texts((await process.AskAsync("validate", new { schema = SchemaName, text, withLimits = true }))!["errors"]);

    /// <summary>The coerced variables of a document's first operation, or why there are none.</summary>
    public async Task<Coerced> CoerceVariablesAsync(string text, string variables)
    {
        var answer = (await process.AskAsync("coerceVariables", new { schema = SchemaName, text, variables }))!;
        return new(answer["values"], Texts(answer["errors"]));
    }

    /// <summary>A constant literal coerced to a type, or why it is not.</summary>
    public async Task<Coerced> CoerceLiteralAsync(string type, string text)
    {
        var answer = (await process.AskAsync("coerceLiteral", new { schema = SchemaName, type, text }))!;
        return new(answer["value"], Texts(answer["errors"]));
    }

    /// <summary>The introspection query that asks for all that graphql-js knows of.</summary>
    public async Task<string> IntrospectionQueryAsync() => (string)(await process.AskAsync("introspectionQuery", new { }))!;

    /// <summary>SDL as graphql-js prints what it reads in it, sorted.</summary>
    public async Task<string> PrintAsync(string sdl) => (string)(await process.AskAsync("printSdl", new { sdl }))!;

    /// <summary>What graphql-js reads in the data of an introspection answer, as SDL, sorted.</summary>
    public async Task<string> PrintAsync(JsonNode introspection) => (string)(await process.AskAsync("printIntrospection", new { data = introspection }))!;

    /// <summary>The directives that SDL applies and introspection has no place for, by name.</summary>
    public async Task<IReadOnlyList<string>> AppliedDirectivesAsync(string sdl) => Texts(await process.AskAsync("appliedDirectives", new { sdl }));

    /// <summary>Executes a document on the data of tests/node/graphql/library.mjs.</summary>
    public async Task<JsonNode> ExecuteAsync(string text, string? variables) =>
        (await process.AskAsync("execute", new { schema = SchemaName, text, variables = variables ?? "{}" }))!;

    /// <summary>Ends its process.</summary>
    public void Dispose() => process.Dispose();

    private static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(text => (string)text!)];

    /// <summary>A coerced value as JSON, or why there is none.</summary>
    public sealed record Coerced(JsonNode? Value, IReadOnlyList<string> Errors);
}
