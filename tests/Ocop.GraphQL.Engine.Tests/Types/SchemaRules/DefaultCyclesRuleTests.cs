namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class DefaultCyclesRuleTests
{
    [Fact]
    public void Defaults_that_fill_in_each_other_without_end_are_refused()
    {
        Assert.Equal(
            ["Self.self has a default that contains itself: Self.self → Self.self.",
             "A.b has a default that contains itself: A.b → B.a → A.b.",
             "List.items has a default that contains itself: List.items → List.items."],
            SchemaErrors.Of(b => b
                .Input("Self", "Itself.", i => i.Field("self", "Self", "Again.", "{}"))
                .Input("A", "One.", i => i.Field("b", "B", "Other.", "{}"))
                .Input("B", "Other.", i => i.Field("a", "A", "One.", "{}"))
                .Input("List", "A list.", i => i.Field("items", "[List]", "Items.", "[null, {}]"))));
    }

    [Fact]
    public void A_default_that_ends_is_free()
    {
        Assert.Empty(SchemaErrors.Of(b => b
            .Input("Self", "Itself.", i => i.Field("self", "Self", "Again.", "{self: {self: null}}"))
            .Input("A", "One.", i => i.Field("b", "B", "Other.", "{a: null}"))
            .Input("B", "Other.", i => i.Field("a", "A", "One.", "{}"))));
    }
}
