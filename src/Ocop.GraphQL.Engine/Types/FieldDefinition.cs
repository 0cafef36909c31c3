using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>A field of an object or interface (specification, section 3.6).</summary>
public sealed class FieldDefinition(string name, string? description, GraphQLType type) : ISchemaElement
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>What the field means.</summary>
    public string? Description { get; } = DescriptionText.OrNone(description);

    /// <summary>The type of the field's value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The arguments in the order of definition.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Why not to use the field any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>How the field gets its values; null on interfaces.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Where the field's events come from; null on all but the fields of the subscription root.</summary>
    public SourceResolver? Source { get; init; }

    /// <summary>
    /// What the field needs of its parent, as flags that only the schema's author understands (columns, say). The planner
    /// unites the needs of a selection, so that a parent's resolver knows before execution what to load.
    /// </summary>
    public ulong Needs { get; init; }

    /// <summary>How far answers may be used again that have this field at their root; of no meaning elsewhere, and on mutations.</summary>
    public CachePolicy CachePolicy { get; init; } = CachePolicy.Fresh;

    /// <summary>The argument of that name; null when there is none.</summary>
    public InputValueDefinition? FindArgument(string argumentName)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == argumentName)
            {
                return argument;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}
