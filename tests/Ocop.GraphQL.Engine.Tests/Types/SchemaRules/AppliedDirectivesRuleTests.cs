using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class AppliedDirectivesRuleTests
{
    [Fact]
    public void A_directive_is_defined()
    {
        Assert.Equal(
            ["The schema has @a, which is not a directive of this schema.",
             "In has @b, which is not a directive of this schema.",
             "In.f has @c, which is not a directive of this schema."],
            SchemaErrors.Of(b => b.Apply("a").Input("In", "An input.", i => i.Apply("b").Field("f", "Int", "A field.", f => f.Apply("c")))));
    }

    [Fact]
    public void A_directive_stands_where_it_may()
    {
        Assert.Equal(
            ["Way has @cost, which may not stand on ENUM.",
             "Way.UP has @skip, which may not stand on ENUM_VALUE.",
             "@other(a:) has @cost, which may not stand on ARGUMENT_DEFINITION."],
            SchemaErrors.Of(b => Cost(b)
                .Enum("Way", "A way.", e => e.Apply("cost", ("weight", "1")).Value("UP", "Up.", v => v.Apply("skip", ("if", "true"))))
                .Directive("other", "Another.", d => d
                    .On(DirectiveLocation.Query)
                    .Argument("a", "Int", "An argument.", a => a.Apply("cost", ("weight", "1"))))));
    }

    [Fact]
    public void A_directive_stands_once_unless_it_is_repeatable()
    {
        Assert.Equal(
            ["In.f has @cost more than once, but it is not repeatable."],
            SchemaErrors.Of(b => Cost(b)
                .Directive("tag", "A tag.", d => d.On(DirectiveLocation.InputFieldDefinition).Repeatable())
                .Input("In", "An input.", i => i.Field("f", "Int", "A field.", f => f
                    .Apply("cost", ("weight", "1")).Apply("tag").Apply("cost", ("weight", "2")).Apply("tag")))));
    }

    [Fact]
    public void A_directive_has_the_arguments_that_it_asks_for_and_no_others()
    {
        Assert.Equal(
            ["In.f gives @cost no weight, which it requires.",
             "In.g gives @cost the argument weight more than once.",
             "In.g gives @cost the argument height, which it does not have."],
            SchemaErrors.Of(b => Cost(b).Input("In", "An input.", i => i
                .Field("f", "Int", "A field.", f => f.Apply("cost"))
                .Field("g", "Int", "A field.", g => g.Apply("cost", ("weight", "1"), ("height", "1"), ("weight", "2"))))));
    }

    [Fact]
    public void An_argument_is_written_as_a_literal()
    {
        var error = Assert.Single(SchemaErrors.Of(b => Cost(b)
            .Input("In", "An input.", i => i.Field("f", "Int", "A field.", f => f.Apply("cost", ("weight", "1"), ("limit", "$x"))))));
        Assert.StartsWith("In.f gives @cost(limit:) the value $x, which is not written as a value: ", error, StringComparison.Ordinal);
    }

    private static SchemaBuilder Cost(SchemaBuilder builder) => builder.Directive("cost", "A cost.", d => d
        .On(DirectiveLocation.InputFieldDefinition)
        .Argument("weight", "Int!", "How much.")
        .Argument("limit", "Int", "At most."));
}
