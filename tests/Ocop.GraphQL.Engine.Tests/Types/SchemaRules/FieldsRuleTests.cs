using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class FieldsRuleTests
{
    [Fact]
    public void A_field_has_an_output_type()
    {
        Assert.Equal(
            ["Query.f has the type [In!], which is an input type: it cannot be answered."],
            SchemaErrors.Of(b => b
                .Input("In", "An input.", i => i.Field("x", "Int", "A field."))
                .ExtendObject<object>("Query", q => q.Field("f", "[In!]", "A field.", _ => FieldValue.Null))));
    }

    [Fact]
    public void A_field_of_an_object_has_a_resolver()
    {
        Assert.Equal(
            ["Query.f has no resolver: nothing says where its values come from."],
            SchemaErrors.Of(b => b.ExtendObject<object>("Query", q => q.Field("f", "Int", "A field.", f => f.Needs(1)))));
    }
}
