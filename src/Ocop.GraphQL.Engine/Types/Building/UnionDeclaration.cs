namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A union.</summary>
internal sealed class UnionDeclaration(UnionType type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override string Kind => "a union";

    /// <summary>Names of the members in the order of declaration.</summary>
    public List<string> Members { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) => type.CompleteMembers(table.Resolve<ObjectType>(
        Members, name => new SchemaError(type.Name, $"has the member {name}, which is not an object type of this schema.")));

    /// <inheritdoc/>
    protected override void ExtendMembers(TypeDeclaration extension) => Members.AddRange(((UnionDeclaration)extension).Members);
}
