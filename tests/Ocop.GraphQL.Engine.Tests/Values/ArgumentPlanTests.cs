using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class ArgumentPlanTests
{
    private static readonly Variables Given = new(new InputObject([new("number", 5), new("none", null)]));

    [Theory]
    [InlineData("Int", null, "", "{}")]
    [InlineData("Int", null, "(a: 1)", "{a: 1}")]
    [InlineData("Int", null, "(a: null)", "{a: null}")]
    [InlineData("Int", "3", "", "{a: 3}")]
    [InlineData("Int", "3", "(a: null)", "{a: null}")]
    [InlineData("Int!", "3", "", "{a: 3}")]
    [InlineData("[Int]", "3", "", "{a: [3]}")]
    [InlineData("Range", "{}", "", "{a: {gte: 3}}")]
    [InlineData("[Range]", "[{}]", "", "{a: [{gte: 3}]}")]
    [InlineData("Int", null, "(a: $number)", "{a: 5}")]
    [InlineData("Int", null, "(a: $none)", "{a: null}")]
    [InlineData("Int", null, "(a: $absent)", "{}")]
    [InlineData("Int", "3", "(a: $absent)", "{a: 3}")]
    [InlineData("Int", "3", "(a: $none)", "{a: null}")]
    [InlineData("Int!", "3", "(a: $absent)", "{a: 3}")]
    [InlineData("[Int]", null, "(a: [1, $number])", "{a: [1, 5]}")]
    [InlineData("Range", null, "(a: {lte: $number})", "{a: {gte: 3, lte: 5}}")]
    [InlineData("Range", null, "(a: {gte: $absent})", "{a: {gte: 3}}")]
    public void An_argument_is_coerced(string type, string? defaultValue, string arguments, string expected)
    {
        Assert.Null(PlanOf(type, defaultValue, arguments).Coerce(Given, out var coerced));
        Assert.Equal(expected, Coerced.Show(coerced));
    }

    [Theory]
    [InlineData("Int!", null, "(a: $absent)", "MISSING_ARGUMENT: The argument a is missing: its type is Int! and it has no default.")]
    [InlineData("Int!", null, "", "MISSING_ARGUMENT: The argument a is missing: its type is Int! and it has no default.")]
    [InlineData("Int!", "3", "(a: $none)", "WRONG_ARGUMENT: Wrong value at a: Int! cannot be null, and $none is null.")]
    [InlineData("Int!", "3", "(a: null)", "WRONG_ARGUMENT: Wrong value at a: Int! cannot be null.")]
    [InlineData("[Int!]", null, "(a: [$none])", "WRONG_ARGUMENT: Wrong value at a[0]: Int! cannot be null, and $none is null.")]
    [InlineData("Example", null, "(a: {b: $absent})", "WRONG_ARGUMENT: Wrong value at a.b: Int! is required, but nothing is given.")]
    [InlineData("Int", null, "(a: \"x\")", "WRONG_ARGUMENT: Wrong value at a: Int cannot represent \"x\": it is not an integer.")]
    public void A_wrong_argument_is_an_execution_error(string type, string? defaultValue, string arguments, string expected)
    {
        Assert.Equal(expected, PlanOf(type, defaultValue, arguments).Coerce(Given, out _)?.ToString());
    }

    [Fact]
    public void Arguments_without_variables_are_coerced_once()
    {
        var plan = PlanOf("Range", null, "(a: {})");
        plan.Coerce(Given, out var first);
        plan.Coerce(Variables.None, out var second);

        Assert.True(plan.IsConstant);
        Assert.Same(first, second);
    }

    [Fact]
    public void One_variable_makes_the_plan_depend_on_the_request()
    {
        var plan = PlanOf("Range", null, "(a: {gte: $number})");
        plan.Coerce(Given, out var first);
        plan.Coerce(Variables.None, out var second);

        Assert.False(plan.IsConstant);
        Assert.Equal(["{a: {gte: 5}}", "{a: {gte: 3}}"], new[] { Coerced.Show(first), Coerced.Show(second) });
    }

    [Fact]
    public void Arguments_keep_the_order_of_definition()
    {
        InputValueDefinition[] definitions = [Definition("x", "Int", "1"), Definition("y", "Int", null), Definition("z", "Int", "3")];

        Assert.Null(ArgumentPlan.Of(definitions, ArgumentsOf("(z: $number, y: 2)")).Coerce(Given, out var coerced));
        Assert.Equal("{x: 1, y: 2, z: 5}", Coerced.Show(coerced));
    }

    private static ArgumentPlan PlanOf(string type, string? defaultValue, string arguments) =>
        ArgumentPlan.Of([Definition("a", type, defaultValue)], ArgumentsOf(arguments));

    private static InputValueDefinition Definition(string name, string type, string? defaultValue) =>
        new(name, null, CoercionSchema.TypeOf(type)) { DefaultValue = defaultValue is null ? null : Parser.ParseValue(defaultValue) };

    private static IReadOnlyList<ArgumentNode> ArgumentsOf(string arguments)
    {
        var document = Parser.Parse(new SourceText(Encoding.UTF8.GetBytes($"{{ f{arguments} }}"))).Document!;
        return ((FieldNode)((OperationDefinition)document.Definitions[0]).SelectionSet.Selections[0]).Arguments;
    }
}
