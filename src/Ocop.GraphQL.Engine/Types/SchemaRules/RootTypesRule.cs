using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.3.1: a schema has a query root, and roots are object types, each another one.</summary>
internal sealed class RootTypesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        if (schema.RootNames.All(root => root.Kind != OperationKind.Query))
        {
            yield return new SchemaError(
                RootNames.DefaultOf(OperationKind.Query),
                "is missing: a schema has an object type of that name, or names another, where queries start.");
        }

        foreach (var kind in schema.RootNames.GroupBy(root => NameOf(root.Kind)).Where(roots => roots.Count() > 1))
        {
            yield return new SchemaError(SchemaDraft.Name, $"names {kind.Count()} types where a {kind.Key} starts.");
        }

        foreach (var type in schema.RootNames.GroupBy(root => root.Type))
        {
            foreach (var error in TypeErrors(type.Key, [.. type.Select(root => NameOf(root.Kind)).Distinct()], schema))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<SchemaError> TypeErrors(string name, string[] kinds, SchemaDraft schema)
    {
        if (schema.FindType(name) is not { } type)
        {
            yield return new SchemaError(name, $"is where a {kinds[0]} starts, but it is not a type of this schema.");
        }
        else if (type is not ObjectType)
        {
            yield return new SchemaError(name, "must be an object type: operations start there.");
        }

        if (kinds.Length > 1)
        {
            var problem = $"is where a {kinds[0]} and a {kinds[1]} start; they need types of their own.";
            yield return new SchemaError(name, problem);
        }
    }

    private static string NameOf(OperationKind kind) => RootNames.DefaultOf(kind).ToLowerInvariant();
}
