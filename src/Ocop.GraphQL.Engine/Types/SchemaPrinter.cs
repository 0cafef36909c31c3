using System.Text;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// Writes a schema in the type system definition language (specification, section 3), in the order of definition and without
/// built-in scalars, directives and introspection types.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The SDL, ending with a line feed.</summary>
    public static string Print(Schema schema)
    {
        var text = new StringBuilder();
        if (schema.Description is not null || schema.AppliedDirectives.Count > 0)
        {
            PrintSchemaDefinition(schema, text);
        }

        foreach (var directive in schema.Directives.Except(BuiltInDirectives.All))
        {
            StartDefinition(text);
            PrintDirective(directive, text);
        }

        foreach (var type in schema.Types.Where(type => !IsBuiltIn(type)))
        {
            StartDefinition(text);
            TypePrinter.Print(type, text);
        }

        return text.ToString();
    }

    private static bool IsBuiltIn(NamedType type) =>
        type.Name.StartsWith("__", StringComparison.Ordinal) || (type is ScalarType scalar && Scalars.BuiltInScalars.All.Contains(scalar));

    private static void StartDefinition(StringBuilder text) => text.Append(text.Length == 0 ? "" : "\n");

    // The roots have their default names; the definition stands here for its description and directives.
    private static void PrintSchemaDefinition(Schema schema, StringBuilder text)
    {
        MemberPrinter.PrintDescription(schema.Description, "", text);
        text.Append("schema");
        MemberPrinter.PrintDirectives(schema, text);
        text.Append(" {\n  query: ").Append(schema.Roots.Query.Name).Append('\n');
        foreach (var (operation, root) in new[] { ("mutation", schema.Roots.Mutation), ("subscription", schema.Roots.Subscription) })
        {
            if (root is not null)
            {
                text.Append("  ").Append(operation).Append(": ").Append(root.Name).Append('\n');
            }
        }

        text.Append("}\n");
    }

    private static void PrintDirective(DirectiveDefinition directive, StringBuilder text)
    {
        MemberPrinter.PrintDescription(directive.Description, "", text);
        text.Append("directive @").Append(directive.Name);
        MemberPrinter.PrintArguments(directive.Arguments, "", text);
        text.Append(directive.IsRepeatable ? " repeatable" : "").Append(" on ");
        text.AppendJoin(" | ", directive.Locations.Select(DirectiveLocations.NameOf)).Append('\n');
    }
}
