using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.Testing;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>
/// Where this engine and graphql-js 16 differ, each with a case; no other difference is tolerated, and docs/spec-coverage.md gives
/// the reason of each. What agrees one day fails here, and is then generated with the rest.
/// </summary>
public sealed class NamedDifferenceTests
{
    /// <summary>Documents that one refuses: a name, whether this engine accepts it, and the document.</summary>
    public static TheoryData<string, bool, string> Documents => new()
    {
        { "skip-at-subscription-root", false, "subscription { counted @skip(if: false) }" },
        { "include-at-subscription-root", false, "subscription { ... @include(if: true) { counted } }" },
        { "directive-deprecation", false, "{ __schema { directives { isDeprecated } } }" },
        { "null-for-include-deprecated", false, "{ __schema { types { fields(includeDeprecated: null) { name } } } }" },
        { "float-beyond-double", false, "{ point(scale: 1e400) }" },
        { "nullable-variable-in-non-null-oneof", false, "mutation ($id: ID) { remove(key: {id: $id}) }" },
        { "nullable-variable-with-default-in-oneof", true, "query ($id: ID = 1) { search(by: {key: {id: $id}}) { __typename } }" },
        { "long-unicode-escape", true, "{ defaults(text: \"\\u{00000000041}\") }" },
    };

    /// <summary>Values of variables that one refuses or makes something else of: a name, the type, JSON, and what this engine makes of it.</summary>
    public static TheoryData<string, string, string, string?> Variables => new()
    {
        { "id-beyond-double", "ID", "9007199254740993", "\"9007199254740993\"" },
        { "id-written-as-large-float", "ID", "1e20", null },
        { "id-minus-zero", "ID", "-0", "\"-0\"" },
    };

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public async Task A_document_gets_another_verdict(string name, bool isValid, string document)
    {
        using var oracle = await GraphQLJs.StartAsync(EveryKindSchema.Instance);

        Assert.Equal(isValid, Verdict.OfDocument(EveryKindSchema.Instance, document).Count == 0);
        Assert.True(isValid != ((await oracle.ValidateAsync(document)).Count == 0), $"{name} is no difference any more.");
    }

    [SkippableFact]
    public async Task An_operation_of_a_kind_that_the_schema_lacks_is_valid_to_graphql_js()
    {
        Assert.Null(LibrarySchema.Instance.Roots.Subscription);
        using var oracle = await GraphQLJs.StartAsync(LibrarySchema.Instance);

        Assert.Empty(await oracle.ValidateAsync("subscription { anything }"));
        Assert.StartsWith(
            "UNSUPPORTED_OPERATION: ",
            Assert.Single(Verdict.OfDocument(LibrarySchema.Instance, "subscription { anything }")),
            StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_depth_of_introspection_is_a_limit_and_no_rule()
    {
        const string document = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
        using var oracle = await GraphQLJs.StartAsync(EveryKindSchema.Instance);

        Assert.Empty(await oracle.ValidateAsync(document));
        Assert.Equal(["Maximum introspection depth exceeded"], await oracle.ValidateWithLimitsAsync(document));
        Assert.Empty(Verdict.OfDocument(EveryKindSchema.Instance, document));
    }

    [SkippableFact]
    public async Task A_condition_that_is_null_includes_nothing_here_and_is_an_error_there()
    {
        const string document = "query ($perhaps: Boolean = true) { hello @include(if: $perhaps) __typename }";
        using var oracle = await GraphQLJs.StartAsync(LibrarySchema.Instance);

        var theirs = await oracle.ExecuteAsync(document, "{\"perhaps\":null}");

        Assert.Equal("[\"Argument \\u0022if\\u0022 of non-null type \\u0022Boolean!\\u0022 must not be null.\"]", theirs["messages"]!.ToJsonString());
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", await EngineHarness.ExecuteAsync(document, "{\"perhaps\":null}"));
    }

    [SkippableTheory]
    [MemberData(nameof(Variables))]
    public async Task A_variable_has_another_value(string name, string type, string json, string? expected)
    {
        var (text, variables) = ($"query ($value: {type}) {{ __typename }}", $"{{\"value\":{json}}}");
        using var oracle = await GraphQLJs.StartAsync(EveryKindSchema.Instance);

        var ours = ValueAgreement.CoerceVariables(EveryKindSchema.Instance, text, variables);
        var theirs = await oracle.CoerceVariablesAsync(text, variables);

        Assert.Equal(expected, ours.Value?["value"]?.ToJsonString());
        Assert.True(ours.Value?.ToJsonString() != theirs.Value?.ToJsonString(), $"{name} is no difference any more.");
    }

    [Fact]
    public void Every_difference_is_explained()
    {
        var explained = File.ReadAllText(Repository.PathOf("docs", "spec-coverage.md"));
        var names = Documents.Select(row => (string)row[0]).Concat(Variables.Select(row => (string)row[0]))
            .Concat(["operation-type-missing", "introspection-depth", "null-condition"]);

        Assert.Equal(
            names.Order(),
            explained.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("graphql-js", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]).Order());
    }
}
