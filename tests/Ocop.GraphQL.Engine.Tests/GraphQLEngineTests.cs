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
