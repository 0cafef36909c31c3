using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An enum.</summary>
internal sealed class EnumDeclaration(EnumType type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override string Kind => "an enum";

    /// <summary>The values in the order of declaration.</summary>
    public List<EnumValueDraft> Values { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.Complete([.. Values.Select(draft => ValueOf(draft, table))]);

    /// <inheritdoc/>
    protected override void ExtendMembers(TypeDeclaration extension) => Values.AddRange(((EnumDeclaration)extension).Values);

    private EnumValueDefinition ValueOf(EnumValueDraft draft, TypeTable table)
    {
        var directives = table.Resolve(draft.Directives, OfMember(type.Name, draft.Name));
        var reason = ModelledDirectives.TakeDeprecation(ref directives, draft.DeprecationReason);
        return new EnumValueDefinition(draft.Name, draft.Description) { DeprecationReason = reason, AppliedDirectives = directives };
    }
}
