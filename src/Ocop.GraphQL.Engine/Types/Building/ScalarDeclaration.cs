using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A scalar.</summary>
internal sealed class ScalarDeclaration(DescribedScalar type) : TypeDeclaration(type)
{
    /// <inheritdoc/>
    public override string Kind => "a scalar";

    /// <inheritdoc/>
    protected override void CompleteMembers(TypeTable table)
    {
    }

    /// <inheritdoc/>
    protected override void ExtendMembers(TypeDeclaration extension)
    {
    }

    /// <inheritdoc/>
    protected override void CompleteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        type.TakeSpecifiedBy(ref directives);
        base.CompleteDirectives(directives);
    }
}
