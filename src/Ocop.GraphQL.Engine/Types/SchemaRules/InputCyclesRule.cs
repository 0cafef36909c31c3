namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>
/// Section 3.10, circular references: an input object must have a finite value. Through non-null fields that are no lists it must
/// not contain itself, and a oneOf input object needs a field that ends.
/// </summary>
internal sealed class InputCyclesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var finite = FiniteTypes([.. schema.InputObjects]);
        return schema.InputObjects.Where(type => type.Fields.Count > 0 && !finite.Contains(type))
            .Select(type => new SchemaError(type.Name, $"can have no finite value: its fields require {type.Name} or another such type again."));
    }

    // A type has a finite value when its needed fields have one; found by rounds, each adding the types that the last round allows.
    private static HashSet<InputObjectType> FiniteTypes(IReadOnlyList<InputObjectType> types)
    {
        var finite = new HashSet<InputObjectType>();
        int before;
        do
        {
            before = finite.Count;
            finite.UnionWith([.. types.Where(type => IsFinite(type, finite))]);
        }
        while (finite.Count > before);

        return finite;
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> finite) => type.IsOneOf
        ? type.Fields.Any(field => Ends(field.Type.NullableType, finite))
        : type.Fields.All(field => !field.Type.IsNonNull || Ends(field.Type.NullableType, finite));

    private static bool Ends(GraphQLType type, HashSet<InputObjectType> finite) =>
        type is not InputObjectType input || finite.Contains(input);
}
