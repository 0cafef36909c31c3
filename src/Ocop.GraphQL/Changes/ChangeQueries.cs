using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Paging;

namespace Ocop.GraphQL.Changes;

/// <summary>The root field <c>changes</c>.</summary>
internal static class ChangeQueries
{
    /// <summary>Adds the field and its page to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        ConnectionTypes.DefineUncounted(schema, ChangeType.Name, "changes");
        schema.Query(query => query.Field(
            "changes",
            $"{ChangeType.Name}Connection!",
            "What was recorded, changed and withdrawn, in the order in which it was written; nothing is skipped and nothing comes twice. To stay in step keep the last cursor and ask on from it.",
            f => f.ResolvedBy(new ChangesResolver())
                .Argument(AfterArgument.Name, "String", "Only changes behind this cursor: of a change, of a full export, or registry's changesCursor. Without it the page begins at the oldest change kept.")
                .Argument("first", "Int", $"How many changes, 1 to {PageArguments.MaximumSize}; {PageArguments.DefaultSize} when not given.")
                .Cost(Weights.Statement)
                .ListSize(Weights.ForwardPage)));
    }
}
