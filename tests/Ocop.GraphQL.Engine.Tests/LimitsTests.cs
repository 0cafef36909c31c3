using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Http;
using Ocop.GraphQL.Engine.Tests.Validation;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests;

/// <summary>What passes the default limits, and what is refused by them before a resolver is called.</summary>
public sealed class LimitsTests
{
    private static readonly GraphQLEngine Engine = new(LibrarySchema.Instance);

    private static readonly GraphQLEngine ManyTokens =
        new(LibrarySchema.Instance, new EngineOptions { Parser = new ParserLimits { MaxTokens = int.MaxValue } });

    private static readonly Dictionary<string, (string Document, string Code)> FiveThousand = new()
    {
        ["fields"] = ($"{{ {Repeat(_ => "hello ")} }}", ErrorCodes.TooManyFields),
        ["aliases"] = ($"{{ {Repeat(i => $"a{i}: hello ")} }}", ErrorCodes.TooManyFields),
        ["fragments' fields"] = ($"{{ {Repeat(_ => "... { ...F } ")} }} fragment F on Query {{ hello }}", ErrorCodes.TooManyFields),
        ["directives at one place"] = ($"{{ hello {Repeat(_ => "@include(if: true) ")} }}", ErrorCodes.TooManyDirectives),
        ["fragments"] = ($"{{ hello }} {Repeat(i => $"fragment F{i} on Query {{ hello }} ")}", ErrorCodes.TooManyFragments),
        ["spreads"] = ($"{{ {Repeat(_ => "...F ")} }} fragment F on Query {{ hello }}", ErrorCodes.TooManyFields),
        ["inline fragments"] = ($"{{ {Repeat(_ => "... { hello } ")} }}", ErrorCodes.TooManyFields),
        ["operations"] = (Repeat(i => $"query Q{i} {{ hello }} "), ErrorCodes.TooManyOperations),
        ["variables"] = ($"query ({Repeat(i => $"$v{i}: Int ")}) {{ hello }}", ErrorCodes.TooManyVariables),
        ["arguments"] = ($"{{ hello({Repeat(i => $"a{i}: 1 ")}) }}", ErrorCodes.UnknownArgument),
        ["items of a list"] = ($"{{ hello(name: [{Repeat(_ => "1 ")}]) }}", ErrorCodes.WrongValue),
        ["fields of an input object"] = ($"{{ hello(name: {{{Repeat(i => $"a{i}: 1 ")}}}) }}", ErrorCodes.WrongValue),
        ["names of enum values"] = ($"{{ hello(name: [{Repeat(i => $"A{i} ")}]) }}", ErrorCodes.WrongValue),
        ["punctuators"] = ($"{{ hello(name: {Repeat(_ => "[")}{Repeat(_ => "]")}) }}", ErrorCodes.TooDeep),
    };

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["the introspection query with every option"] = IntrospectionQuery.Text,
        ["fifty nested fragments"] = $"{{ ...F0 }} {Repeat(i => $"fragment F{i} on Query {{ ...F{i + 1} }} ", 49)} fragment F49 on Query {{ hello }}",
        ["fifty nested inline fragments"] = $"{{ {Repeat(_ => "... on Query { ", 50)} hello {Repeat(_ => "} ", 50)} }}",
        ["a hundred aliases"] = $"{{ {Repeat(i => $"a{i}: book(number: {i}) {{ title }} ", 100)} }}",
        ["names of two thousand characters"] =
            $"query {Long('q')}(${Long('v')}: String) {{ {Long('a')}: hello(name: ${Long('v')}) ...{Long('f')} }} fragment {Long('f')} on Query {{ hello }}",
        ["a comment of five thousand characters"] = $"# {new string('c', 5_000)}\n{{ hello }}",
    };

    public static TheoryData<string> Refused => [.. FiveThousand.Keys];

    public static TheoryData<string> Passing => [.. Usual.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Five_thousand_of_anything_are_refused_by_the_number_of_tokens(string what)
    {
        var (errors, notes) = await AskAsync(Engine, FiveThousand[what].Document);

        var error = Assert.Single(errors);
        Assert.Contains(error.Code, new[] { ErrorCodes.TooManyTokens, ErrorCodes.TooDeep });
        Assert.Equal(["limit", "value"], error.Extensions.Keys);
        Assert.Empty(notes);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Five_thousand_of_anything_are_refused_where_tokens_are_not_limited(string what)
    {
        var (errors, notes) = await AskAsync(ManyTokens, FiveThousand[what].Document);

        Assert.Equal(FiveThousand[what].Code, errors[0].Code);
        Assert.InRange(errors.Count, 1, 101);
        Assert.Empty(notes);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_is_usual_is_answered(string what)
    {
        using var response = await Engine.ExecuteAsync(new(Usual[what]), new RequestContext(new Library(), default));

        Assert.True(response.HasData);
        Assert.Equal([], response.Errors.Where(error => error.Path is null).Select(error => error.ToString()));
    }

    [Fact]
    public async Task A_body_of_more_than_a_mebibyte_is_refused()
    {
        var answer = await HttpHarness.PostAsync($$"""{"query":"{ hello }","extensions":"{{new string(' ', 1024 * 1024)}}"}""");

        Assert.Equal(413, answer.Status);
        Assert.Equal(
            """{"errors":[{"message":"The body has more than 1048576 bytes. Ask less at once, or send several requests.","extensions":{"code":"REQUEST_TOO_LARGE","limit":1048576,"value":1048577}}]}""",
            answer.Body);
    }

    private static async Task<(IReadOnlyList<GraphQLError> Errors, IReadOnlyList<string> Notes)> AskAsync(GraphQLEngine engine, string document)
    {
        var library = new Library();
        using var response = await engine.ExecuteAsync(new(document), new RequestContext(library, default));
        Assert.False(response.HasData);
        return (response.Errors, library.Notes);
    }

    private static string Repeat(Func<int, string> part, int count = 5_000) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static string Long(char letter) => new(letter, 2_000);
}
