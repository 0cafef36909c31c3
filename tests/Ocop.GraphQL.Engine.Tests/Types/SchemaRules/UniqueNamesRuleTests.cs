using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class UniqueNamesRuleTests
{
    [Fact]
    public void A_name_is_defined_once()
    {
        Assert.Equal(
            ["Query is defined twice.", "In is defined twice.", "@cost is defined twice.", "@skip is defined twice."],
            SchemaErrors.Of(b => b
                .Input("In", "An input.", i => i.Field("a", "Int", "A field."))
                .Enum("In", "An enum.", e => e.Value("A", "A value."))
                .Object("Query", "Another root.", q => q.Field("a", "Int", "A field.", _ => FieldValue.Null))
                .Directive("cost", "A cost.", d => d.On(DirectiveLocation.Field))
                .Directive("skip", "Built in.", d => d.On(DirectiveLocation.Field))
                .Directive("cost", "A cost.", d => d.On(DirectiveLocation.Field))));
    }

    [Fact]
    public void A_built_in_scalar_is_not_defined_again()
    {
        Assert.Equal(
            ["ID is defined twice."],
            SchemaErrors.Of(b => b.Enum("ID", "No identifier.", e => e.Value("A", "A value."))));
    }

    [Fact]
    public void A_member_of_a_type_is_defined_once()
    {
        Assert.Equal(
            ["Query.name is defined twice.",
             "Node.id is defined twice.",
             "Thing implements Node twice.",
             "Thing.list(a:) is defined twice.",
             "Way.UP is defined twice.",
             "In.x is defined twice.",
             "Any has the member Thing twice.",
             "@cost(a:) is defined twice."],
            SchemaErrors.Of(b => b
                .Interface("Node", "A thing.", i => i.Field("id", "ID", "A field.").Field("id", "ID", "Again."))
                .ExtendObject<object>("Query", q => q.Field("name", "Int", "Again.", _ => FieldValue.Null))
                .Object<Thing>("Thing", "A thing.", t => t
                    .Implements("Node", "Node")
                    .Field("id", "ID", "A field.", _ => FieldValue.Null)
                    .Field("list", "Int", "A field.", f => f.Argument("a", "Int", "One.").Argument("a", "Int", "Two.").Read(_ => FieldValue.Null)))
                .Enum("Way", "A way.", e => e.Value("UP", "Up.").Value("UP", "Again."))
                .Input("In", "An input.", i => i.Field("x", "Int", "A field.").Field("x", "Int", "Again."))
                .Union("Any", "Any.", "Thing", "Thing")
                .Directive("cost", "A cost.", d => d
                    .On(DirectiveLocation.Field)
                    .Argument("a", "Int", "One.")
                    .Argument("a", "Int", "Two."))));
    }

    private sealed class Thing;
}
