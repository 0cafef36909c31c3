using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A type as declared: an object that exists from the start, and the text that completes it once all types exist.</summary>
internal abstract class TypeDeclaration(NamedType type)
{
    /// <summary>The type; complete after <see cref="Complete"/>.</summary>
    public NamedType Type { get; } = type;

    /// <summary>The directives in the order of declaration.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>Turns names into types.</summary>
    public void Complete(TypeTable table)
    {
        CompleteMembers(table);
        if (Directives.Count > 0)
        {
            Type.AppliedDirectives = table.Resolve(Directives, Type.Name);
        }
    }

    /// <summary>Completes what the type is made of.</summary>
    protected abstract void CompleteMembers(TypeTable table);
}

/// <summary>A scalar: complete as it is.</summary>
internal sealed class ScalarDeclaration(ScalarType type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table)
    {
    }
}

/// <summary>An enum.</summary>
internal sealed class EnumDeclaration(EnumType type) : TypeDeclaration(type)
{
    /// <summary>The values in the order of declaration.</summary>
    public List<EnumValueDraft> Values { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.Complete([.. Values.Select(draft => ValueOf(draft, table))]);

    private EnumValueDefinition ValueOf(EnumValueDraft draft, TypeTable table) => new(draft.Name, draft.Description)
    {
        DeprecationReason = draft.DeprecationReason,
        AppliedDirectives = table.Resolve(draft.Directives, $"{type.Name}.{draft.Name}"),
    };
}

/// <summary>An object or interface.</summary>
internal sealed class FieldsDeclaration(FieldsType type) : TypeDeclaration(type)
{
    /// <summary>The fields in the order of declaration.</summary>
    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Names of the interfaces in the order of declaration.</summary>
    public List<string> Interfaces { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.Complete(
        [.. Fields.Select(draft => FieldOf(draft, table))],
        table.Resolve<InterfaceType>(Interfaces, name => $"{type.Name} implements {name}, which is not an interface of this schema."));

    private FieldDefinition FieldOf(FieldDraft draft, TypeTable table)
    {
        var coordinate = $"{type.Name}.{draft.Name}";
        return new FieldDefinition(draft.Name, draft.Description, table.Resolve(draft.Type, coordinate))
        {
            Arguments = [.. draft.Arguments.Select(argument => table.Resolve(argument, $"{coordinate}({argument.Name}:)"))],
            DeprecationReason = draft.DeprecationReason,
            AppliedDirectives = table.Resolve(draft.Directives, coordinate),
            Resolver = draft.Resolver,
            Needs = draft.Needs,
        };
    }
}

/// <summary>A union.</summary>
internal sealed class UnionDeclaration(UnionType type) : TypeDeclaration(type)
{
    /// <summary>Names of the members in the order of declaration.</summary>
    public List<string> Members { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.CompleteMembers(
        table.Resolve<ObjectType>(Members, name => $"{type.Name} has the member {name}, which is not an object type of this schema."));
}

/// <summary>An input object.</summary>
internal sealed class InputDeclaration(InputObjectType type) : TypeDeclaration(type)
{
    /// <summary>The fields in the order of declaration.</summary>
    public List<InputValueDraft> Fields { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) =>
        type.Complete([.. Fields.Select(field => table.Resolve(field, $"{type.Name}.{field.Name}"))]);
}
