namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class NotEmptyRuleTests
{
    [Fact]
    public void What_is_made_of_members_has_one()
    {
        Assert.Equal(
            ["A has no fields; at least one is needed.",
             "I has no fields; at least one is needed.",
             "U has no members; at least one is needed.",
             "E has no values; at least one is needed.",
             "In has no fields; at least one is needed.",
             "@d has no place where it may stand; at least one is needed."],
            SchemaErrors.Of(b => b
                .Object("A", "An object.", _ => { })
                .Interface("I", "An interface.", _ => { })
                .Union("U", "A union.")
                .Enum("E", "An enum.", _ => { })
                .Input("In", "An input.", _ => { })
                .Directive("d", "A directive.", _ => { })));
    }
}
