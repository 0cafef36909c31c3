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
    public void Defaults_within_each_other_are_no_deeper_than_the_stack()
    {
        var error = Assert.Single(SchemaErrors.Of(b =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                b.Input($"I{i}", "One of many.", input => input.Field("next", $"I{i + 1}", "The next one.", "{}"));
            }

            b.Input("I20000", "The last.", input => input.Field("end", "Int", "An end."));
        }).Take(1));
        Assert.Equal("I500.next is filled in by more than 500 defaults within each other.", error);
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
