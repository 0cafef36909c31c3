using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class NamesRuleTests
{
    [Fact]
    public void Two_underscores_start_no_name()
    {
        Assert.Equal(
            [Reserved("__In"), Reserved("Query.__f"), Reserved("Way.__UP"), Reserved("Query.__f(__a:)"), Reserved("__In.__b"), Reserved("@__cost")],
            SchemaErrors.Of(b => b
                .ExtendObject<object>("Query", q => q.Field("__f", "Int", "A field.", f => f
                    .Argument("__a", "Int", "An argument.")
                    .Read(_ => FieldValue.Null)))
                .Enum("Way", "A way.", e => e.Value("__UP", "Up."))
                .Input("__In", "An input.", i => i.Field("__b", "Int", "A field."))
                .Directive("__cost", "A cost.", d => d.On(DirectiveLocation.Field))));

        static string Reserved(string coordinate) => $"{coordinate} must not start with two underscores: such names belong to introspection.";
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("giá")]
    public void A_name_is_made_of_letters_digits_and_underscores(string name)
    {
        Assert.Equal(
            [$"In.{name} is not named with letters A to Z, digits and underscores, starting with no digit."],
            SchemaErrors.Of(b => b.Input("In", "An input.", i => i.Field(name, "Int", "A field."))));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("_a1")]
    [InlineData("type")]
    [InlineData("on")]
    public void Other_names_are_free(string name)
    {
        Assert.Empty(SchemaErrors.Of(b => b.Input("In", "An input.", i => i.Field(name, "Int", "A field."))));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Some_literals_are_no_enum_values(string name)
    {
        Assert.Equal(
            [$"Way.{name} is no enum value: literals of that name mean something else."],
            SchemaErrors.Of(b => b.Enum("Way", "A way.", e => e.Value(name, "A value."))));
    }
}
