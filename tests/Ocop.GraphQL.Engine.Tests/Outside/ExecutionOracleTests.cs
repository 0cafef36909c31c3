using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Oracle;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Testing;
using Ocop.Testing.Generation;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>graphql-js, with the library's data, answers with the same data and finds no error that this engine does not find.</summary>
public sealed class ExecutionOracleTests
{
    private static readonly GraphQLEngine Engine = new(LibrarySchema.Instance, NoLimits.Options);

    [SkippableFact]
    public Task Written_cases() => AssertAsync(
        from name in ExecutionCases.Names
        let read = ExecutionCases.Read(name)
        // Descriptions of what is built in are the implementation's own.
        // A named difference: a condition that is null.
        where name != "conditions"
        where !read.Document.Contains("__schema", StringComparison.Ordinal) && !read.Document.Contains("__type(", StringComparison.Ordinal)
        select (name, read.Document, read.Variables));

    [SkippableFact]
    public Task Generated_operations() => AssertAsync(Seeds.Take(600).Select(seed =>
    {
        var generator = new OperationGenerator(LibrarySchema.Instance, seed);
        return ($"{Seeds.Variable}={seed}", generator.Operation(), (string?)generator.Variables());
    }));

    private static async Task AssertAsync(IEnumerable<(string Name, string Document, string? Variables)> cases)
    {
        using var oracle = await GraphQLJs.StartAsync(LibrarySchema.Instance);
        foreach (var (name, document, variables) in cases)
        {
            var theirs = await oracle.ExecuteAsync(document, variables);
            using var response = await Engine.ExecuteAsync(EngineHarness.RequestOf(document, variables), new RequestContext(new Library(), default));
            var ours = JsonNode.Parse(EngineHarness.JsonOf(response))!;
            var shown = $"{name}\n{document}\n{variables}\ngraphql-js: {theirs.ToJsonString()}\nthis engine: {ours.ToJsonString()}";

            Assert.True(Canonical(theirs["data"]) == Canonical(ours["data"]), shown);
            Assert.True(PathsOf(theirs["paths"]).IsSubsetOf(PathsOf(ours["errors"], "path")), shown);
        }
    }

    private static HashSet<string> PathsOf(JsonNode? list, string? member = null) =>
        [.. (list?.AsArray() ?? []).Select(item => (member is null ? item : item![member])?.ToJsonString() ?? "none")];

    // Keys in their order; numbers as doubles, since 45.50 and 45.5 are one number.
    private static string Canonical(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => $"[{string.Join(",", list.Select(Canonical))}]",
        JsonObject map => $"{{{string.Join(",", map.Select(entry => $"{entry.Key}:{Canonical(entry.Value)}"))}}}",
        _ when node.GetValueKind() == System.Text.Json.JsonValueKind.Number =>
            double.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };
}
