namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.3.1: a schema has a query root, and roots are object types.</summary>
internal sealed class RootTypesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Errors(SchemaDraft schema)
    {
        if (schema.Root("Query") is null)
        {
            yield return "Query is missing: a schema has an object type of that name, where queries start.";
        }

        foreach (var name in new[] { "Query", "Mutation", "Subscription" })
        {
            if (schema.Root(name) is { } root and not ObjectType)
            {
                yield return $"{root.Name} must be an object type: operations start there.";
            }
        }
    }
}
