using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>
/// How long the lists of introspection are: of one schema they are known. Lists of all types together count by their average, so
/// that the usual query counts what it answers; anywhere else, where a query goes in circles, they count by the longest.
/// </summary>
internal sealed class IntrospectionSizes
{
    private readonly Dictionary<(string Type, string Field), (int Average, int Longest)> sizes;

    /// <summary>Counts a schema.</summary>
    public IntrospectionSizes(Schema schema)
    {
        var types = schema.Types;
        var fields = types.OfType<FieldsType>().SelectMany(type => type.Fields).ToList();
        sizes = new()
        {
            [("__Schema", "types")] = (types.Count, types.Count),
            [("__Schema", "directives")] = (schema.Directives.Count, schema.Directives.Count),
            [("__Type", "fields")] = Count(types, type => (type as FieldsType)?.Fields.Count),
            [("__Type", "interfaces")] = Count(types, type => (type as FieldsType)?.Interfaces.Count),
            [("__Type", "possibleTypes")] = Count(types, type => type is ObjectType ? 0 : (type as CompositeType)?.PossibleTypes.Count),
            [("__Type", "enumValues")] = Count(types, type => (type as EnumType)?.Values.Count),
            [("__Type", "inputFields")] = Count(types, type => (type as InputObjectType)?.Fields.Count),
            [("__Field", "args")] = Count(fields, field => field.Arguments.Count),
            [("__Directive", "args")] = Count(schema.Directives, directive => directive.Arguments.Count),
            [("__Directive", "locations")] = Count(schema.Directives, directive => directive.Locations.Count),
        };
    }

    /// <summary>Whether a type describes schemas (specification, section 4.2): their names are reserved.</summary>
    public static bool IsIntrospection(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The size of a list of introspection; null for any other field.</summary>
    public int? Find(FieldPlan field)
    {
        if (!IsIntrospection(field.ParentType) || !sizes.TryGetValue((field.ParentType.Name, field.Definition.Name), out var size))
        {
            return null;
        }

        return IsOfAll(field.Layer.Parent) ? size.Average : size.Longest;
    }

    /// <summary>Whether a field answers everything of a kind that the schema has, each once.</summary>
    private static bool IsOfAll(FieldPlan? field) => field switch
    {
        { Definition.Name: "types" or "directives" } => true,
        { Definition.Name: "fields" } => IsOfAll(field.Layer.Parent),
        _ => false,
    };

    private static (int Average, int Longest) Count<T>(IReadOnlyCollection<T> all, Func<T, int?> length)
    {
        var sum = all.Sum(item => length(item) ?? 0);
        return ((sum + all.Count - 1) / Math.Max(1, all.Count), all.Max(item => length(item)) ?? 0);
    }
}
