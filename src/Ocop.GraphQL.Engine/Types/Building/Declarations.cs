namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A type as declared: an object that exists from the start, and the text that completes it once all types exist.</summary>
internal abstract class TypeDeclaration(NamedType type)
{
    /// <summary>The type; complete after <see cref="Complete"/>.</summary>
    public NamedType Type { get; } = type;

    /// <summary>Turns names into types.</summary>
    public abstract void Complete(TypeTable table);
}

/// <summary>A scalar or an enum: complete as it is.</summary>
internal sealed class LeafDeclaration(NamedType type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override void Complete(TypeTable table)
    {
    }
}

/// <summary>An object or interface.</summary>
internal sealed class FieldsDeclaration(FieldsType type) : TypeDeclaration(type)
{
    /// <summary>The fields in the order of declaration.</summary>
    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Names of the interfaces in the order of declaration.</summary>
    public List<string> Interfaces { get; } = [];

    /// <inheritdoc/>
    public override void Complete(TypeTable table) => type.Complete(
        [.. Fields.Select(draft => FieldOf(draft, table))],
        table.Resolve<InterfaceType>(Interfaces, name => $"{type.Name} implements {name}, which is not an interface of this schema."));

    private FieldDefinition FieldOf(FieldDraft draft, TypeTable table)
    {
        var coordinate = $"{type.Name}.{draft.Name}";
        return new FieldDefinition(draft.Name, draft.Description, table.Resolve(draft.Type, coordinate))
        {
            Arguments = [.. draft.Arguments.Select(argument => table.Resolve(argument, $"{coordinate}({argument.Name}:)"))],
            DeprecationReason = draft.DeprecationReason,
            Resolver = draft.Resolver,
            Source = draft.Source,
            Needs = draft.Needs,
        };
    }
}

/// <summary>A union.</summary>
internal sealed class UnionDeclaration(UnionType type, IReadOnlyList<string> members) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override void Complete(TypeTable table) => type.CompleteMembers(
        table.Resolve<ObjectType>(members, name => $"{type.Name} has the member {name}, which is not an object type of this schema."));
}

/// <summary>An input object.</summary>
internal sealed class InputDeclaration(InputObjectType type) : TypeDeclaration(type)
{
    /// <summary>The fields in the order of declaration.</summary>
    public List<InputValueDraft> Fields { get; } = [];

    /// <inheritdoc/>
    public override void Complete(TypeTable table) =>
        type.Complete([.. Fields.Select(field => table.Resolve(field, $"{type.Name}.{field.Name}"))]);
}
