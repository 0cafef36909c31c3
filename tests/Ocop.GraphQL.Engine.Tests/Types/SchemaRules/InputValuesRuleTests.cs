using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class InputValuesRuleTests
{
    [Fact]
    public void Arguments_and_input_fields_have_input_types()
    {
        Assert.Equal(
            ["Query.f(a:) has the type Query, which is an output type: it cannot be given.",
             "In.x has the type [Query!], which is an output type: it cannot be given.",
             "@d(a:) has the type Query!, which is an output type: it cannot be given."],
            SchemaErrors.Of(b => b
                .ExtendObject<object>("Query", q => q.Field("f", "Int", "A field.", f => f
                    .Argument("a", "Query", "An argument.", "1")
                    .Read(_ => FieldValue.Null)))
                .Input("In", "An input.", i => i.Field("x", "[Query!]", "A field."))
                .Directive("d", "A directive.", d => d.On(DirectiveLocation.Field).Argument("a", "Query!", "An argument."))));
    }

    [Fact]
    public void What_is_required_is_not_deprecated()
    {
        Assert.Equal(
            ["Query.f(a:) is required and so cannot be deprecated.", "In.x is required and so cannot be deprecated."],
            SchemaErrors.Of(b => b
                .ExtendObject<object>("Query", q => q.Field("f", "Int", "A field.", f => f
                    .Argument("a", "Int!", "Required.", a => a.Deprecated("No."))
                    .Argument("b", "Int!", "With a default.", a => a.Default("1").Deprecated("Yes."))
                    .Argument("c", "Int", "Nullable.", a => a.Deprecated("Yes."))
                    .Read(_ => FieldValue.Null)))
                .Input("In", "An input.", i => i.Field("x", "Int!", "Required.", x => x.Deprecated("No.")))));
    }
}
