namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class OneOfRuleTests
{
    [Fact]
    public void Fields_of_a_oneOf_input_object_are_nullable_and_have_no_default()
    {
        Assert.Equal(
            ["Key.id must be nullable: only one field of Key is given.", "Key.code must have no default: only one field of Key is given."],
            SchemaErrors.Of(b => b.OneOfInput("Key", "A key.", i => i
                .Field("id", "ID!", "One.")
                .Field("code", "String", "Other.", "\"x\"")
                .Field("slug", "String", "Right."))));
    }
}
