namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>
/// Not of the specification: the executor finds the object type behind an interface or union by the C# type of the value
/// (section 6.4.3, ResolveAbstractType), so each object type there needs one that is its own.
/// </summary>
internal sealed class RuntimeTypesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.Types.SelectMany(type => ErrorsOf(type, MembersOf(type, schema))).Distinct();

    private static List<ObjectType> MembersOf(NamedType type, SchemaDraft schema) => type switch
    {
        UnionType union => [.. union.Members.Distinct()],
        InterfaceType promise => [.. schema.Types.OfType<ObjectType>().Where(o => o.Interfaces.Contains(promise))],
        _ => [],
    };

    private static IEnumerable<SchemaError> ErrorsOf(NamedType type, List<ObjectType> members)
    {
        foreach (var member in members.Where(member => member.RuntimeType is null))
        {
            yield return new SchemaError(member.Name, $"stands behind {type.Name} and so must say the C# type of its values.");
        }

        var known = members.Where(member => member.RuntimeType is not null).ToList();
        for (var i = 0; i < known.Count; i++)
        {
            var (name, runtimeType) = (known[i].Name, known[i].RuntimeType!);
            foreach (var other in known[..i].Where(other => Overlap(runtimeType, other.RuntimeType!)))
            {
                var problem = $"and {name} stand behind {type.Name}, but a value of {runtimeType.Name} could be either.";
                yield return new SchemaError(other.Name, problem);
            }
        }
    }

    private static bool Overlap(Type left, Type right) => left.IsAssignableFrom(right) || right.IsAssignableFrom(left);
}
