using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Types;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class AppliedDirectiveValuesRuleTests
{
    [Fact]
    public void Arguments_are_values_of_their_types()
    {
        Assert.Equal(
            ["In.f gives @cost(weight:) the value \"a\", which is wrong: Int cannot represent \"a\": it is not an integer.",
             "In.g gives @cost(weight:) the value null, which is wrong: Int! cannot be null.",
             "In.h gives @cost(parts:) the value [1, A], which is wrong at [1]: Int cannot represent A: it is not an integer."],
            SchemaErrors.Of(b => Cost(b).Input("In", "An input.", i => i
                .Field("f", "Int", "A field.", f => f.Apply("cost", ("weight", "\"a\"")))
                .Field("g", "Int", "A field.", g => g.Apply("cost", ("weight", "null")))
                .Field("h", "Int", "A field.", h => h.Apply("cost", ("parts", "[1, A]"))))));
    }

    [Fact]
    public void Arguments_are_read_as_values_with_defaults()
    {
        var schema = Cost(SchemaErrors.Builder())
            .Input("In", "An input.", i => i
                .Field("f", "Int", "A field.", f => f.Apply("cost", ("parts", "3")))
                .Field("g", "Int", "A field."))
            .Build();
        var (cost, input) = (schema.FindDirective("cost")!, (InputObjectType)schema.FindType("In")!);

        var arguments = AppliedArguments.Find(input.FindField("f")!, cost)!;
        Assert.Equal(1, arguments.Get<int>("weight"));
        Assert.Equal([3], arguments.Get<object?[]>("parts")!);
        Assert.Null(AppliedArguments.Find(input.FindField("g")!, cost));
        Assert.Null(AppliedArguments.Find(input.FindField("f")!, null));
    }

    private static SchemaBuilder Cost(SchemaBuilder builder) => builder.Directive("cost", "A cost.", d => d
        .On(DirectiveLocation.InputFieldDefinition)
        .Argument("weight", "Int!", "How much.", "1")
        .Argument("parts", "[Int]", "Of what."));
}
