using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An enum value as declared.</summary>
internal sealed class EnumValueDraft(string name, string? description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What the value means.</summary>
    public string? Description { get; } = description;

    /// <summary>Why not to use the value any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The directives in the order of declaration.</summary>
    public List<DirectiveNode> Directives { get; } = [];
}
