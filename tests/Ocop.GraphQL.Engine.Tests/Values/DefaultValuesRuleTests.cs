using Ocop.GraphQL.Engine.Tests.Types;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class DefaultValuesRuleTests
{
    [Fact]
    public void A_default_is_a_value_of_its_type()
    {
        Assert.Equal(
            ["Query.f(a:) has the default \"x\", which is wrong: Int cannot represent \"x\": it is not an integer.",
             "Query.f(b:) has the default null, which is wrong: Int! cannot be null.",
             "In.way has the default DOWN, which is wrong: Way has no value DOWN.",
             "In.nested has the default {list: [1, 2.5], more: 1}, which is wrong at list[1]: Int cannot represent 2.5: it is not an integer.",
             "In.nested has the default {list: [1, 2.5], more: 1}, which is wrong: Nested has no field more.",
             "@d(a:) has the default 1, which is wrong: String cannot represent 1: it is not a string."],
            SchemaErrors.Of(b => b
                .ExtendObject<object>("Query", q => q.Field("f", "Int", "A field.", f => f
                    .Argument("a", "Int", "An argument.", "\"x\"")
                    .Argument("b", "Int!", "An argument.", "null")
                    .Read(_ => FieldValue.Null)))
                .Enum("Way", "A way.", e => e.Value("UP", "Up."))
                .Input("In", "An input.", i => i
                    .Field("way", "Way", "A way.", "DOWN")
                    .Field("nested", "Nested", "Nested.", "{list: [1, 2.5], more: 1}"))
                .Input("Nested", "Nested.", i => i.Field("list", "[Int]", "A list."))
                .Directive("d", "A directive.", d => d.On(DirectiveLocation.Field).Argument("a", "String", "An argument.", "1"))));
    }
}
