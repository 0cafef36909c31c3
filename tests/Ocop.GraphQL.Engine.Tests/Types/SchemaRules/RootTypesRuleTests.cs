using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
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

    [Fact]
    public void Roots_that_are_named_exist_and_are_distinct()
    {
        Assert.Equal(
            ["The schema names 2 types where a mutation starts.",
             "Query is where a query and a mutation start; they need types of their own.",
             "Events is where a subscription starts, but it is not a type of this schema."],
            SchemaErrors.Of(b => b
                .Object("Writes", "Writes.", w => w.Field("a", "Int", "A field.", _ => FieldValue.Null))
                .Root(OperationKind.Query, "Query")
                .Root(OperationKind.Mutation, "Query")
                .Root(OperationKind.Mutation, "Writes")
                .Root(OperationKind.Subscription, "Events")));
    }

    [Fact]
    public void Once_a_root_is_named_no_type_is_one_by_its_name_alone()
    {
        var schema = SchemaErrors.Builder()
            .Object("Mutation", "No root.", m => m.Field("a", "Int", "A field.", _ => FieldValue.Null))
            .Root(OperationKind.Query, "Query")
            .Build();

        Assert.Null(schema.Roots.Mutation);
        Assert.Contains("schema {\n  query: Query\n}\n", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }
}
