using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Tests.Planning;

public sealed class OperationPlannerTests
{
    [Fact]
    public void A_name_that_no_operation_has_is_not_echoed_whatever_its_length()
    {
        var error = PlanHarness.Plan("query A { hello }", new string('B', 1_000_000)).Error!;

        Assert.InRange(error.Message.Length, 1, 300);
        Assert.InRange(((string)error.Extensions!["operationName"]!).Length, 1, 200);
    }

    private const string Two = "query A { hello } mutation B { add(amount: 1) { value } }";

    [Fact]
    public void The_named_operation_is_planned()
    {
        var plan = PlanHarness.Plan(Two, "B").Plan!;

        Assert.Equal((OperationKind.Mutation, "B"), (plan.Kind, plan.Name));
    }

    [Fact]
    public void Several_operations_need_a_name()
    {
        var error = PlanHarness.Plan(Two).Error!;

        Assert.Equal(ErrorCodes.OperationNameRequired, error.Code);
        Assert.Equal(["A", "B"], (IEnumerable<string?>)error.Extensions["operations"]!);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("")]
    [InlineData("a")]
    public void A_name_must_be_that_of_an_operation(string name)
    {
        Assert.Equal(ErrorCodes.UnknownOperation, PlanHarness.Plan(Two, name).Error!.Code);
        Assert.Equal(ErrorCodes.UnknownOperation, PlanHarness.Plan("{ hello }", name).Error!.Code);
    }

    [Fact]
    public void A_document_of_fragments_has_nothing_to_execute()
    {
        Assert.Equal(ErrorCodes.UnknownOperation, PlanHarness.Plan("fragment F on Query { hello }").Error!.Code);
    }

    [Fact]
    public void Fragments_that_double_at_each_step_are_refused_soon()
    {
        // 2^40 fields in a short document: the same fragment counts anew below each field.
        var fragments = Enumerable.Range(0, 40).Select(i =>
            $"fragment F{i} on Book {{ a: perhapsAuthor {{ books {{ ...F{i + 1} }} }} b: perhapsAuthor {{ books {{ ...F{i + 1} }} }} }}");
        var text = $"{{ book(number: 0) {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F40 on Book {{ title }}";

        var error = PlanHarness.Plan(text, limits: new PlannerLimits { MaxDepth = 500 }).Error!;

        Assert.Equal(ErrorCodes.PlanTooLarge, error.Code);
        Assert.Equal(20_000, error.Extensions["limit"]);
    }

    [Fact]
    public void A_selection_set_is_counted_for_every_possible_type()
    {
        // Query: works; Book and Journal: title each.
        const string Text = "{ works { title } }";

        Assert.True(PlanHarness.Plan(Text, limits: new PlannerLimits { MaxSelections = 3 }).Succeeded);
        Assert.Equal(ErrorCodes.PlanTooLarge, PlanHarness.Plan(Text, limits: new PlannerLimits { MaxSelections = 2 }).Error!.Code);
    }

    [Fact]
    public void A_long_chain_of_fragments_does_not_overflow_the_stack()
    {
        const int Length = 10_000;
        var fragments = Enumerable.Range(0, Length).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}");
        var text = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F{Length} on Query {{ hello }}";

        var plan = PlanHarness.Plan(text).Plan!;

        Assert.Equal("query\nQuery {\n  hello: String! (constant arguments)\n}\n", plan.ToString());
    }

    [Fact]
    public void Objects_below_each_other_are_limited_in_depth_also_through_fragments()
    {
        const string Text = "{ book(number: 0) { ...A } } fragment A on Book { author { ...B } } fragment B on Author { books { title } }";

        Assert.True(PlanHarness.Plan(Text, limits: new PlannerLimits { MaxDepth = 4 }).Succeeded);
        var error = PlanHarness.Plan(Text, limits: new PlannerLimits { MaxDepth = 3 }).Error!;
        Assert.Equal(ErrorCodes.TooDeep, error.Code);
        Assert.Equal([new SourceLocation(1, 92)], error.Locations);
    }

    [Fact]
    public void Conditions_look_at_64_variables_at_most()
    {
        Assert.True(PlanHarness.Plan(WithConditions(64)).Succeeded);
        Assert.Equal(ErrorCodes.PlanTooLarge, PlanHarness.Plan(WithConditions(65)).Error!.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void A_depth_that_the_stack_may_not_hold_is_no_limit(int depth)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlannerLimits { MaxDepth = depth });
    }

    private static string WithConditions(int count) =>
        $"query({string.Join(' ', Enumerable.Range(0, count).Select(i => $"$v{i}: Boolean!"))}) "
        + $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(i => $"f{i}: hello @include(if: $v{i})"))} }}";
}
