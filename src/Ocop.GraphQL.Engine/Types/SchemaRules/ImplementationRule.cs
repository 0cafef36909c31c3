using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.6, IsValidImplementation: a type keeps what its interfaces promise.</summary>
internal sealed class ImplementationRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.FieldsTypes.SelectMany(type => type.Interfaces.Distinct().SelectMany(promise => ErrorsOf(type, promise)));

    private static IEnumerable<SchemaError> ErrorsOf(FieldsType type, InterfaceType promise) => ReferenceEquals(type, promise)
        ? [new SchemaError(type.Name, "implements itself.")]
        : [.. InterfaceErrors(type, promise), .. promise.Fields.SelectMany(field => FieldErrors(type, promise, field))];

    private static IEnumerable<SchemaError> InterfaceErrors(FieldsType type, InterfaceType promise) =>
        from inherited in promise.Interfaces
        where !type.Interfaces.Contains(inherited)
        select ReferenceEquals(inherited, type)
            ? new SchemaError(type.Name, $"implements {promise.Name}, which implements {type.Name}.")
            : new SchemaError(type.Name, $"implements {promise.Name} and so must implement {inherited.Name} too.");

    private static IEnumerable<SchemaError> FieldErrors(FieldsType type, InterfaceType promise, FieldDefinition promised)
    {
        if (type.FindField(promised.Name) is not { } field)
        {
            return [new SchemaError(OfMember(type.Name, promised.Name), $"is missing: {promise.Name} promises it.")];
        }

        return [.. OwnErrors(type, promise, (field, promised)), .. ArgumentErrors(type, promise, (field, promised))];
    }

    private static IEnumerable<SchemaError> OwnErrors(
        FieldsType type, InterfaceType promise, (FieldDefinition Field, FieldDefinition Promised) pair)
    {
        var (field, promised) = pair;
        var coordinate = OfMember(type.Name, field.Name);
        if (!IsCovariant(field.Type, promised.Type))
        {
            yield return new SchemaError(coordinate, $"has the type {field.Type}, but {promise.Name} promises {promised.Type}.");
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            yield return new SchemaError(coordinate, $"is deprecated, but {promise.Name} promises it undeprecated.");
        }
    }

    private static IEnumerable<SchemaError> ArgumentErrors(
        FieldsType type, InterfaceType promise, (FieldDefinition Field, FieldDefinition Promised) pair)
    {
        var (field, promised) = pair;
        foreach (var argument in promised.Arguments)
        {
            var coordinate = OfArgument(OfMember(type.Name, field.Name), argument.Name);
            if (field.FindArgument(argument.Name) is not { } own)
            {
                yield return new SchemaError(coordinate, $"is missing: {promise.Name} promises it.");
            }
            else if (own.Type != argument.Type)
            {
                yield return new SchemaError(coordinate, $"has the type {own.Type}, but {promise.Name} promises {argument.Type}.");
            }
        }

        foreach (var argument in field.Arguments.Where(a => a.IsRequired && promised.FindArgument(a.Name) is null))
        {
            var coordinate = OfArgument(OfMember(type.Name, field.Name), argument.Name);
            yield return new SchemaError(coordinate, $"is required, but {promise.Name} does not know it.");
        }
    }

    // IsValidImplementationFieldType and IsSubType of section 3.6.
    private static bool IsCovariant(GraphQLType type, GraphQLType promised) => (type, promised) switch
    {
        _ when ReferenceEquals(type, promised) => true,
        (NonNullType own, _) => IsCovariant(own.OfType, promised.NullableType),
        (ListType own, ListType other) => IsCovariant(own.OfType, other.OfType),
        (ObjectType own, UnionType union) => union.Members.Contains(own),
        (FieldsType own, InterfaceType other) => own.Interfaces.Contains(other),
        _ => false,
    };
}
