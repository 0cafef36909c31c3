namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class InputCyclesRuleTests
{
    [Fact]
    public void An_input_object_may_contain_itself_where_that_can_end()
    {
        Assert.Empty(SchemaErrors.Of(b => b
            .Input("Filter", "Nullable or in lists.", i => i
                .Field("and", "[Filter!]!", "All.")
                .Field("not", "Filter", "Not.")
                .Field("key", "Key!", "A key."))
            .OneOfInput("Key", "A key.", i => i
                .Field("nested", "Key", "Deeper.")
                .Field("id", "ID", "The end."))));
    }

    [Fact]
    public void An_input_object_without_a_finite_value_is_refused()
    {
        Assert.Equal(
            [Endless("Self"), Endless("A"), Endless("B"), Endless("Key")],
            SchemaErrors.Of(b => b
                .Input("Self", "Itself.", i => i.Field("self", "Self!", "Again."))
                .Input("A", "One.", i => i.Field("b", "B!", "Other."))
                .Input("B", "Other.", i => i.Field("a", "A!", "One.").Field("x", "Int", "A number."))
                .OneOfInput("Key", "A key.", i => i.Field("key", "Key", "Deeper."))));

        static string Endless(string name) => $"{name} can have no finite value: its fields require {name} or another such type again.";
    }
}
