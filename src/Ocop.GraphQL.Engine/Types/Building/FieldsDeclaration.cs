using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An object or interface.</summary>
internal sealed class FieldsDeclaration(FieldsType type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override string Kind => type is ObjectType ? "an object type" : "an interface";

    /// <summary>The fields in the order of declaration.</summary>
    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Names of the interfaces in the order of declaration.</summary>
    public List<string> Interfaces { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.Complete(
        [.. Fields.Select(draft => FieldOf(draft, table))],
        table.Resolve<InterfaceType>(
            Interfaces, name => new SchemaError(type.Name, $"implements {name}, which is not an interface of this schema.")));

    /// <inheritdoc/>
    protected override void ExtendMembers(TypeDeclaration extension)
    {
        var more = (FieldsDeclaration)extension;
        Fields.AddRange(more.Fields);
        Interfaces.AddRange(more.Interfaces);
    }

    private FieldDefinition FieldOf(FieldDraft draft, TypeTable table)
    {
        var coordinate = OfMember(type.Name, draft.Name);
        var fieldType = table.Resolve(draft.Type, coordinate);
        var directives = table.Resolve(draft.Directives, coordinate);
        var reason = ModelledDirectives.TakeDeprecation(ref directives, draft.DeprecationReason);
        return new FieldDefinition(draft.Name, draft.Description, fieldType)
        {
            Arguments = [.. draft.Arguments.Select(argument => table.Resolve(argument, OfArgument(coordinate, argument.Name)))],
            DeprecationReason = reason,
            AppliedDirectives = directives,
            Resolver = draft.Resolver,
            Source = draft.Source,
            Needs = draft.Needs,
            CachePolicy = draft.CachePolicy,
        };
    }
}
