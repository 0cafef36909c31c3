using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>
/// What the schema says about a place where a value stands: an argument, an input field, a list item, a default.
/// </summary>
/// <param name="Type">The type of values at this place; null where it is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default.</param>
/// <param name="OneOf">The oneOf input object whose field this is; null elsewhere.</param>
internal readonly record struct InputPlace(GraphQLType? Type, bool HasDefault, InputObjectType? OneOf)
{
    /// <summary>A place about which the schema says nothing.</summary>
    public static InputPlace Unknown => default;

    /// <summary>
    /// The input object type that an object literal here is read as, also through lists: a single value is a list of one; null
    /// where none is expected.
    /// </summary>
    public InputObjectType? ObjectType => Type?.NamedType as InputObjectType;

    /// <summary>The place of an argument or input field.</summary>
    /// <param name="definition">Its definition; null where it is unknown.</param>
    /// <param name="parent">The input object type whose field it is; null for arguments.</param>
    public static InputPlace Of(InputValueDefinition? definition, InputObjectType? parent = null) => definition is null
        ? Unknown
        : new InputPlace(definition.Type, definition.DefaultValue is not null, parent is { IsOneOf: true } ? parent : null);

    /// <summary>The place of an item of a list literal at this place.</summary>
    public InputPlace ToItem() => new((Type?.NullableType as ListType)?.OfType, HasDefault: false, OneOf: null);
}
