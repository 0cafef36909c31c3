using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Tests.Validation;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Costs;

public sealed class CostAnalyzerTests
{
    [Theory]
    [InlineData("{ __typename }", "0 / 1 / 1")]
    [InlineData("{ shop { name } }", "10 / 2 / 2")]
    [InlineData("{ shop { name owner { name } } }", "11 / 3 / 4")]
    [InlineData("{ a: shop { name } b: shop { name } }", "20 / 3 / 4")]
    [InlineData("{ shop { name } shop { name } ... { shop { name } } }", "10 / 2 / 2")]
    public void A_field_costs_its_weight_and_an_object_its_own(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("{ shop { price } }", "10 / 2.5 / 2")]
    [InlineData("{ shop { kind } }", "10 / 2.25 / 2")]
    [InlineData("{ shop { tags } }", "12 / 2 / 7")]
    public void Leaves_weigh_nothing_unless_they_say_so(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("{ all { name } }", "1 / 3 / 5")]
    [InlineData("{ all { owner { name } } }", "3 / 5 / 7")]
    [InlineData("{ some(first: 3) { name } }", "1 / 4 / 7")]
    [InlineData("{ some { name } }", "1 / 7 / 13")]
    [InlineData("{ some(first: 0) { owner { name } } }", "1 / 1 / 1")]
    [InlineData("{ some(first: -3) { owner { name } } }", "1 / 1 / 1")]
    [InlineData("{ byNames(names: [\"a\", \"b\"]) { name } }", "1 / 3 / 5")]
    [InlineData("{ byNames(names: \"a\") { name } }", "1 / 2 / 3")]
    [InlineData("{ byNames { name } }", "1 / 1 / 1")]
    [InlineData("{ shop { rooms { name } } }", "11 / 8 / 14")]
    public void What_is_below_a_list_counts_for_each_item(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("{ shops(first: 50) { edges { node { name owner { name } } } } }", "111 / 152 / 252")]
    [InlineData("{ shops(last: 50) { edges { node { name owner { name } } } } }", "111 / 152 / 252")]
    [InlineData("{ shops { nodes { name } } }", "11 / 9 / 16")]
    [InlineData("{ shops(first: 2, last: 3) { nodes { name } a: nodes { name } size } }", "12 / 8 / 16")]
    [InlineData("{ shops(first: 1000) { size } }", "10 / 2 / 2")]
    public void A_page_hands_its_size_to_the_lists_in_it(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("{ shop { things { name } } }", "11 / 22 / 10")]
    [InlineData("{ shop { things { ... on Tool { name } } } }", "11 / 22 / 10")]
    [InlineData("{ shop { things { ... on Fruit { taste { name } } ... on Tool { parts { name } } } } }", "15 / 66 / 34")]
    public void Of_several_possible_types_the_dearest_counts(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("{ find { name } }", "1 / 2 / 2")]
    [InlineData("{ find(where: null, tag: null) { name } }", "1 / 2 / 2")]
    [InlineData("{ find(tag: \"a\") { name } }", "4 / 2 / 2")]
    [InlineData("{ find(where: {}) { name } }", "4 / 2 / 2")]
    [InlineData("{ find(where: {depth: null, name: \"a\", size: 1}) { name } }", "2.5 / 2 / 2")]
    [InlineData("{ find(where: {depth: null, words: [\"a\", \"b\", \"c\"]}) { name } }", "2.75 / 2 / 2")]
    [InlineData("{ find(where: {depth: null, and: [{depth: null}, {near: {depth: null}}]}) { name } }", "9 / 2 / 2")]
    [InlineData("{ find(where: {discount: true}) { name } }", "0 / 2 / 2")]
    public void Arguments_cost_what_is_given_in_them(string text, string cost) => Assert.Equal(cost, CostHarness.Cost(text));

    [Theory]
    [InlineData("""{}""", "1 / 1 / 1")]
    [InlineData("""{"a":true}""", "11 / 3 / 4")]
    [InlineData("""{"a":true,"b":true}""", "10 / 2 / 2")]
    [InlineData("""{"b":true}""", "1 / 1 / 1")]
    public void What_conditions_leave_out_costs_nothing(string variables, string cost) => Assert.Equal(
        cost,
        CostHarness.Cost(
            "query ($a: Boolean = false, $b: Boolean = false) "
            + "{ shop @include(if: $a) { name owner @skip(if: $b) { name } } none: some(first: 0) @skip(if: $a) { name } }",
            variables));

    [Fact]
    public void Introspection_weighs_nothing_and_its_answer_is_counted()
    {
        var cost = CostHarness.CostOf(IntrospectionQuery.Text);

        Assert.Equal((0, 1), (cost.FieldCost, cost.TypeCost));
        Assert.InRange(cost.Values, 3_000, 30_000);
        Assert.Null(CostHarness.Refusal(IntrospectionQuery.Text, CostLimits.Default));
    }

    [Fact]
    public void Introspection_that_goes_in_circles_is_refused()
    {
        const string Circles = "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } } } }";

        Assert.Equal(ErrorCodes.AnswerTooLarge, CostHarness.Refusal(Circles, CostLimits.Default)!.Code);
    }

    [Fact]
    public void Each_number_has_its_limit()
    {
        const string Text = "{ shops(first: 50) { edges { node { name owner { name } } } } }";
        var limits = new CostLimits { MaxFieldCost = 111, MaxTypeCost = 152, MaxValues = 252 };

        Assert.Null(CostHarness.Refusal(Text, limits));
        Assert.Equal(
            "COST_TOO_HIGH: The operation may cost 111; at most 110 is answered, and shops alone makes 111 of it. "
            + "Ask for fewer items at once (first, last), select less below them, or send several requests.",
            CostHarness.Refusal(Text, limits with { MaxFieldCost = 110 })!.ToString());
        Assert.Equal(
            "TOO_MANY_OBJECTS: The answer may hold objects of weight 152; at most 151 is read, and shops alone makes 151 of it. "
            + "Ask for fewer items at once (first, last), select less below them, or send several requests.",
            CostHarness.Refusal(Text, limits with { MaxTypeCost = 151 })!.ToString());
        Assert.Equal(
            "ANSWER_TOO_LARGE: The answer may hold 252 fields and list items; at most 251 are written, and shops alone makes 252 of it. "
            + "Ask for fewer items at once (first, last), select less below them, or send several requests.",
            CostHarness.Refusal(Text, limits with { MaxValues = 251 })!.ToString());
    }

    [Fact]
    public void A_refusal_names_the_place_the_limit_the_value_and_the_dearest_field()
    {
        var error = CostHarness.Refusal(
            "query ($n: Int!) {\n  shop { name }\n  dear: some(first: $n) { owner { name } } }", new CostLimits { MaxFieldCost = 100 }, """{"n":200}""")!;

        Assert.Equal([new SourceLocation(3, 3)], error.Locations);
        Assert.Equal([("limit", 100), ("value", 211), ("field", "dear")], error.Extensions.Select(e => (e.Key, e.Value!)));
        Assert.Null(error.Path);
    }

    [Theory]
    [InlineData("{ exactly { name } }", null)]
    [InlineData("{ exactly(few: 1, many: 2) { name } }", null)]
    [InlineData("query ($n: Int) { exactly(few: $n) { name } }", null)]
    [InlineData("query ($n: Int) { exactly(few: $n, many: 1) { name } }", """{"n":1}""")]
    [InlineData("query ($n: Boolean!) { exactly @include(if: $n) { name } }", """{"n":true}""")]
    public void A_list_that_needs_one_slicing_argument_is_refused_without_exactly_one(string text, string? variables)
    {
        var error = CostHarness.Refusal(text, CostLimits.Default, variables)!;

        Assert.Equal("SIZE_REQUIRED: Query.exactly must be given exactly one of few, many, to say how long its list is.", error.ToString());
        Assert.Equal(["few", "many"], (IEnumerable<string>)error.Extensions["arguments"]!);
    }

    [Theory]
    [InlineData("{ exactly(few: 3) { name } }", null)]
    [InlineData("query ($n: Int) { exactly(few: $n, many: 3) { name } }", """{"n":null}""")]
    [InlineData("query ($n: Boolean!) { exactly @include(if: $n) { name } }", """{"n":false}""")]
    public void A_list_that_needs_one_slicing_argument_has_it_or_is_left_out(string text, string? variables) =>
        Assert.Null(CostHarness.Refusal(text, CostLimits.Default, variables));

    [Fact]
    public void Costs_beyond_every_number_are_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("rooms { ", 55)) + "name" + new string('}', 55);
        var aliased = $"query ($n: Int!) {{ some(first: $n) {{ {nested} }} }}";

        var error = CostHarness.Refusal(aliased, CostLimits.Default, """{"n":2147483647}""")!;

        Assert.Equal((ErrorCodes.CostTooHigh, int.MaxValue), (error.Code, (int)error.Extensions["value"]!));
        Assert.Null(CostHarness.Refusal(aliased, CostLimits.Unlimited, """{"n":2147483647}"""));
    }

    [Fact]
    public async Task Nothing_is_resolved_of_an_operation_that_costs_too_much()
    {
        var engine = new GraphQLEngine(ShopSchema.Instance, new EngineOptions { Costs = new CostLimits { MaxFieldCost = 10 } });
        var library = new Execution.Library();
        foreach (var (text, variables, isRefused) in new[]
        {
            ("{ some(first: 10) { name owner { name } } }", null, true),
            ("query ($n: Int!) { some(first: $n) { name owner { name } } }", """{"n":10}""", true),
            ("query ($n: Int!) { some(first: $n) { name owner { name } } }", """{"n":9}""", false),
        })
        {
            library.Notes.Clear();
            using var response = await engine.ExecuteAsync(
                Execution.EngineHarness.RequestOf(text, variables), new RequestContext(library, default));

            Assert.Equal(isRefused ? ErrorCodes.CostTooHigh : null, response.Errors.Count == 0 ? null : response.Errors[0].Code);
            Assert.Equal(!isRefused, response.HasData);
            Assert.Equal(isRefused ? 0 : 1, library.Notes.Count);
        }
    }
}
