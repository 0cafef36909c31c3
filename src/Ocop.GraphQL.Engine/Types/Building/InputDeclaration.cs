using Ocop.GraphQL.Engine.Language.Ast;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An input object.</summary>
internal sealed class InputDeclaration(InputObjectType type) : TypeDeclaration(type)
{
    private readonly bool isOneOf = type.IsOneOf;

    /// <inheritdoc/>
    public override string Kind => "an input object";

    /// <summary>The fields in the order of declaration.</summary>
    public List<InputValueDraft> Fields { get; } = [];

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table) =>
        type.Complete([.. Fields.Select(field => table.Resolve(field, OfMember(type.Name, field.Name)))]);

    /// <inheritdoc/>
    protected override void ExtendMembers(TypeDeclaration extension) => Fields.AddRange(((InputDeclaration)extension).Fields);

    /// <inheritdoc/>
    protected override void CompleteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        type.IsOneOf = ModelledDirectives.TakeOneOf(ref directives, isOneOf);
        base.CompleteDirectives(directives);
    }
}
