using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types;

public sealed class TypeTableTests
{
    [Fact]
    public void A_name_without_a_type_is_told_where_it_stands()
    {
        Assert.Equal(
            ["Query is extended, but it is not an object type of this schema."],
            SchemaErrors.Of(new SchemaBuilder(null).Input("Query2", "An input.", i => i.Field("a", "Int", "A field.")), b => b
                .ExtendObject<object>("Query", q => q.Field("a", "Int", "A field.", _ => FieldValue.Null))).Take(1));
        Assert.Equal(
            ["A.b has the type B, which is not a type of this schema.",
             "A.c(d:) has the type D, which is not a type of this schema.",
             "A implements I, which is not an interface of this schema.",
             "A implements Query, which is not an interface of this schema.",
             "U has the member M, which is not an object type of this schema.",
             "U has the member Way, which is not an object type of this schema.",
             "In.x has the type X, which is not a type of this schema.",
             "@cost(y:) has the type Y, which is not a type of this schema."],
            SchemaErrors.Of(b => b
                .Object<object>("A", "An object.", a => a
                    .Implements("I", "Query")
                    .Field("b", "[B!]!", "A field.", _ => FieldValue.Null)
                    .Field("c", "Int", "A field.", c => c.Argument("d", "D", "An argument.").Read(_ => FieldValue.Null)))
                .Enum("Way", "A way.", e => e.Value("UP", "Up."))
                .Union("U", "A union.", "M", "Way", "Thing")
                .Object<TypeTableTests>("Thing", "A thing.", t => t.Field("id", "ID", "A field.", _ => FieldValue.Null))
                .Input("In", "An input.", i => i.Field("x", "X", "A field."))
                .Directive("cost", "A cost.", d => d.On(DirectiveLocation.Field).Argument("y", "Y", "An argument."))));
    }

    [Fact]
    public void A_text_that_is_no_type_or_no_value_is_told()
    {
        var errors = SchemaErrors.Of(b => b.Input("In", "An input.", i => i.Field("a", "[Int", "A field.").Field("b", "Int", "A field.", "$x")));

        Assert.Equal(2, errors.Count);
        Assert.StartsWith("In.a has the type \"[Int\", which is not written as a type: ", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("In.b has the default $x, which is not written as a value: ", errors[1], StringComparison.Ordinal);
    }
}
