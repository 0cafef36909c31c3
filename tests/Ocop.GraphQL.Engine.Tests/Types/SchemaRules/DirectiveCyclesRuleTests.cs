using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class DirectiveCyclesRuleTests
{
    [Fact]
    public void A_directive_does_not_stand_on_its_own_argument() => Assert.Equal(
        ["@a refers to itself through its arguments or their types."],
        SchemaErrors.Of(b => Directive(b, "a", "Int", "a")));

    [Fact]
    public void Two_directives_do_not_stand_on_each_other() => Assert.Equal(
        ["@a refers to itself through its arguments or their types.", "@b refers to itself through its arguments or their types."],
        SchemaErrors.Of(b => Directive(Directive(b, "a", "Int", "b"), "b", "Int", "a")));

    [Fact]
    public void A_directive_does_not_stand_in_the_types_of_its_arguments() => Assert.Equal(
        ["@a refers to itself through its arguments or their types.", "@b refers to itself through its arguments or their types."],
        SchemaErrors.Of(b => Directive(Directive(b, "a", "[Outer!]"), "b", "Way")
            .Input("Outer", "An input.", i => i.Field("inner", "Inner", "A field."))
            .Input("Inner", "An input.", i => i.Field("f", "Int", "A field.", f => f.Apply("a")))
            .Enum("Way", "A way.", e => e.Value("UP", "Up.", v => v.Apply("b")))));

    [Fact]
    public void Types_in_a_circle_and_directives_on_the_way_are_no_circle_of_a_directive() => Assert.Empty(
        SchemaErrors.Of(b => Directive(Directive(b, "a", "In", "b"), "b", "Int")
            .Input("In", "An input.", i => i.Apply("b").Field("in", "In", "A field.").Field("f", "Int", "A field.", f => f.Apply("b")))));

    private static SchemaBuilder Directive(SchemaBuilder builder, string name, string type, params string[] applied) =>
        builder.Directive(name, "A directive.", d => d
            .On(
                DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.InputObject,
                DirectiveLocation.EnumValue)
            .Argument("x", type, "An argument.", x =>
            {
                foreach (var other in applied)
                {
                    x.Apply(other);
                }
            }));
}
