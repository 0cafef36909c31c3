using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Types.Sdl;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Introspection;

/// <summary>Answers to questions about a schema, through the whole engine.</summary>
public sealed class IntrospectionAnswersTests
{
    private static readonly Schema Schema = SdlHarness.SchemaOf("""
        directive @cost(weight: Int = 1, old: Int @deprecated) repeatable on FIELD_DEFINITION
        type Query { thing(way: Way = UP, ways: [Way!] = [UP, DOWN], in: In = {a: 1, b: {c: "x"}}, old: Int @deprecated): Thing }
        interface Node { id: ID }
        interface Named implements Node { id: ID }
        type Thing implements Named & Node { id: ID }
        enum Way { UP DOWN LEFT @deprecated(reason: "Turn.") }
        input In { a: Int!, b: Inner, old: Int @deprecated }
        input Inner @oneOf { c: String }
        scalar Date @specifiedBy(url: "https://example.org/date")
        """);

    [Theory]
    [InlineData(
        """{ __typename __schema { __typename queryType { __typename fields { __typename args { __typename } } } directives { __typename } } }""",
        """{"__typename":"Query","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type","fields":[{"__typename":"__Field","args":[{"__typename":"__InputValue"},{"__typename":"__InputValue"},{"__typename":"__InputValue"}]}]},"directives":[{"__typename":"__Directive"},{"__typename":"__Directive"},{"__typename":"__Directive"},{"__typename":"__Directive"},{"__typename":"__Directive"},{"__typename":"__Directive"}]}}""")]
    [InlineData(
        """{ __type(name: "Query") { fields { args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } } } }""",
        """{"__type":{"fields":[{"args":[{"name":"way","defaultValue":"UP","isDeprecated":false,"deprecationReason":null},{"name":"ways","defaultValue":"[UP, DOWN]","isDeprecated":false,"deprecationReason":null},{"name":"in","defaultValue":"{a: 1, b: {c: \"x\"}}","isDeprecated":false,"deprecationReason":null},{"name":"old","defaultValue":null,"isDeprecated":true,"deprecationReason":"No longer supported"}]}]}}""")]
    [InlineData(
        """{ __type(name: "Named") { kind interfaces { name } possibleTypes { name } } }""",
        """{"__type":{"kind":"INTERFACE","interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Thing"}]}}""")]
    [InlineData(
        """{ a: __type(name: "Way") { enumValues { __typename name } } b: __type(name: "Way") { enumValues(includeDeprecated: true) { name deprecationReason } } }""",
        """{"a":{"enumValues":[{"__typename":"__EnumValue","name":"UP"},{"__typename":"__EnumValue","name":"DOWN"}]},"b":{"enumValues":[{"name":"UP","deprecationReason":null},{"name":"DOWN","deprecationReason":null},{"name":"LEFT","deprecationReason":"Turn."}]}}""")]
    [InlineData(
        """{ a: __type(name: "In") { isOneOf inputFields { name } } b: __type(name: "In") { inputFields(includeDeprecated: true) { name } } c: __type(name: "Inner") { isOneOf } d: __type(name: "Way") { isOneOf } }""",
        """{"a":{"isOneOf":false,"inputFields":[{"name":"a"},{"name":"b"}]},"b":{"inputFields":[{"name":"a"},{"name":"b"},{"name":"old"}]},"c":{"isOneOf":true},"d":{"isOneOf":null}}""")]
    [InlineData(
        """{ a: __type(name: "Date") { specifiedByURL } b: __type(name: "ID") { specifiedByURL } c: __type(name: "Nothing") { name } }""",
        """{"a":{"specifiedByURL":"https://example.org/date"},"b":{"specifiedByURL":null},"c":null}""")]
    public async Task A_question_is_answered(string question, string answer)
    {
        using var response = await new GraphQLEngine(Schema)
            .ExecuteAsync(new GraphQLRequest(question), new RequestContext(new object(), default));

        Assert.Equal($$"""{"data":{{answer}}}""", EngineHarness.JsonOf(response));
    }

    [Fact]
    public async Task Directives_tell_their_deprecated_arguments_when_asked_and_whether_they_repeat()
    {
        const string Question = """{ __schema { directives { name isRepeatable a: args { name } b: args(includeDeprecated: true) { name } } } }""";
        using var response = await new GraphQLEngine(Schema)
            .ExecuteAsync(new GraphQLRequest(Question), new RequestContext(new object(), default));

        Assert.StartsWith(
            """{"data":{"__schema":{"directives":[{"name":"cost","isRepeatable":true,"a":[{"name":"weight"}],"b":[{"name":"weight"},{"name":"old"}]},{"name":"include","isRepeatable":false,""",
            EngineHarness.JsonOf(response),
            StringComparison.Ordinal);
    }
}
