using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Http;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests;

public sealed class GraphQLEngineTests
{
    [Fact]
    public async Task A_document_is_answered_the_same_from_the_cache()
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance);
        const string Document = "query($n: String) { hello(name: $n) }";

        var answers = new List<string>();
        foreach (var name in new[] { "Lan", "Hương", "Lan" })
        {
            using var response = await engine.ExecuteAsync(EngineHarness.RequestOf(Document, $$"""{"n":"{{name}}"}"""), Context());
            answers.Add(EngineHarness.JsonOf(response));
        }

        Assert.Equal(
            ["""{"data":{"hello":"Hello, Lan!"}}""", """{"data":{"hello":"Hello, Hương!"}}""", """{"data":{"hello":"Hello, Lan!"}}"""],
            answers);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } __type(name: \"Book\") { kind } __typename }")]
    [InlineData("{ nothing: __type(name: \"Nothing\") { kind } }")]
    public async Task A_question_about_the_schema_is_answered_from_memory_the_second_time(string document)
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance);
        var answers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            using var response = await engine.ExecuteAsync(EngineHarness.RequestOf(document), Context());
            Assert.Equal((true, true, 0), (response.HasData, response.HasNonNullData, response.Errors.Count));
            answers.Add(EngineHarness.JsonOf(response));
        }

        Assert.Single(answers.Distinct());
        Assert.StartsWith("{\"data\":{\"", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_the_schema_with_variables_is_answered_anew()
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance);
        const string Document = "query($n: String!, $with: Boolean!) { __type(name: $n) { name kind @include(if: $with) } }";

        Assert.Equal(
            ["""{"data":{"__type":{"name":"Book","kind":"OBJECT"}}}""", """{"data":{"__type":{"name":"Work"}}}""", """{"data":{"__type":null}}"""],
            [
                await AskAsync("""{"n":"Book","with":true}"""),
                await AskAsync("""{"n":"Work","with":false}"""),
                await AskAsync("""{"n":"None","with":true}"""),
            ]);

        async Task<string> AskAsync(string variables)
        {
            using var response = await engine.ExecuteAsync(EngineHarness.RequestOf(Document, variables), Context());
            return EngineHarness.JsonOf(response);
        }
    }

    [Fact]
    public async Task A_borrowed_document_may_change_after_the_answer()
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance);
        var borrowed = "{ hello }"u8.ToArray();
        using var first = await engine.ExecuteAsync(new(borrowed), Context());
        "{ utf8! }"u8.CopyTo(borrowed);

        using var second = await engine.ExecuteAsync(EngineHarness.RequestOf("{ hello }"), Context());
        using var third = await engine.ExecuteAsync(new(borrowed), Context());

        Assert.Equal(EngineHarness.JsonOf(first), EngineHarness.JsonOf(second));
        Assert.Equal(ErrorCodes.SyntaxError, third.Errors[0].Code);
    }

    [Theory]
    [InlineData("{", ErrorCodes.SyntaxError)]
    [InlineData("{ nosuch }", ErrorCodes.UnknownField)]
    [InlineData("query A { hello } query B { hello }", ErrorCodes.OperationNameRequired)]
    [InlineData("query($n: Int!) { book(number: $n) { title } }", ErrorCodes.MissingVariable)]
    public async Task A_request_error_is_a_response_without_data(string document, string code)
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance);

        using var response = await engine.ExecuteAsync(EngineHarness.RequestOf(document), Context());

        Assert.Equal((false, false, code), (response.HasData, response.HasNonNullData, response.Errors[0].Code));
    }

    [Fact]
    public async Task A_failure_outside_of_resolvers_is_masked_and_told_to_the_host()
    {
        var schema = new SchemaBuilder("Cannot be planned.")
            .Object("Query", "Where to start.", query => query.Field("unready", "String", "Fails when planned.", new UnreadyResolver()))
            .Build();
        var events = new RecordedEvents();
        var engine = new GraphQLEngine(schema, new EngineOptions { Events = events });

        var answer = await HttpHarness.SendAsync(new() { Method = "GET", Query = "query={unready}" }, engine);

        var failure = Assert.Single(events.Failures);
        Assert.Equal("not ready", failure.Exception.Message);
        Assert.Equal(500, answer.Status);
        Assert.Equal($$$"""{"errors":[{"message":"Internal error","extensions":{"code":"INTERNAL_ERROR","id":"{{{failure.ErrorId}}}"}}]}""", answer.Body);
    }

    private static RequestContext Context() => new(new Library(), default);

    private sealed class UnreadyResolver : FieldResolver
    {
        public override object? Prepare(IFieldSelection selection) => throw new InvalidOperationException("not ready");

        public override ValueTask ResolveAsync(FieldBatch batch) => ValueTask.CompletedTask;
    }
}
