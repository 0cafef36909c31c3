namespace Ocop.GraphQL.Engine.Types;

/// <summary>A directive that a schema knows (specification, section 3.13).</summary>
public sealed class DirectiveDefinition(string name, string? description, IReadOnlyList<DirectiveLocation> locations)
{
    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What the directive does.</summary>
    public string? Description { get; } = DescriptionText.OrNone(description);

    /// <summary>Where the directive may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    /// <summary>The arguments in the order of definition.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }
}

/// <summary>
/// Where a directive may stand (section 3.13, DirectiveLocation), in the order of <see cref="Language.DirectiveLocationNames"/>.
/// </summary>
public enum DirectiveLocation
{
    /// <summary>A query.</summary>
    Query,

    /// <summary>A mutation.</summary>
    Mutation,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>A field of a selection set.</summary>
    Field,

    /// <summary>A fragment definition.</summary>
    FragmentDefinition,

    /// <summary>A fragment spread.</summary>
    FragmentSpread,

    /// <summary>An inline fragment.</summary>
    InlineFragment,

    /// <summary>A variable definition.</summary>
    VariableDefinition,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A scalar type.</summary>
    Scalar,

    /// <summary>An object type.</summary>
    Object,

    /// <summary>A field of an object or interface type.</summary>
    FieldDefinition,

    /// <summary>An argument of a field or directive.</summary>
    ArgumentDefinition,

    /// <summary>An interface type.</summary>
    Interface,

    /// <summary>A union type.</summary>
    Union,

    /// <summary>An enum type.</summary>
    Enum,

    /// <summary>A value of an enum type.</summary>
    EnumValue,

    /// <summary>An input object type.</summary>
    InputObject,

    /// <summary>A field of an input object type.</summary>
    InputFieldDefinition,
}
