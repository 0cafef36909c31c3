using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A field as declared, before its type is known.</summary>
internal sealed class FieldDraft(string name, TypeReference type, string? description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type as written.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>What the field means.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments in the order of declaration.</summary>
    public List<InputValueDraft> Arguments { get; } = [];

    /// <summary>Why not to use the field any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The directives in the order of declaration.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>How the field gets its values; null on interfaces.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>Where the field's events come from; null on all but the fields of the subscription root.</summary>
    public SourceResolver? Source { get; set; }

    /// <summary>See <see cref="FieldDefinition.Needs"/>.</summary>
    public ulong Needs { get; set; }

    /// <summary>See <see cref="FieldDefinition.CachePolicy"/>.</summary>
    public CachePolicy CachePolicy { get; set; } = CachePolicy.Fresh;
}
