using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class RootTypesRuleTests
{
    [Fact]
    public void Roots_are_object_types_and_the_query_root_exists()
    {
        Assert.Equal(
            ["Query is missing: a schema has an object type of that name, or names another, where queries start.",
             "Mutation must be an object type: operations start there."],
            SchemaErrors.Of(new SchemaBuilder(null), b => b.Enum("Mutation", "No root.", e => e.Value("A", "A value."))));
    }
}
