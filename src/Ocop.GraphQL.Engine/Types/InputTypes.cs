using System.Runtime.CompilerServices;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>An argument or a field of an input object (specification, sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinition(string name, string? description, GraphQLType type) : ISchemaElement
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What the value means.</summary>
    public string? Description { get; } = DescriptionText.OrNone(description);

    /// <summary>The type of the value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The default as a literal; null where there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Why not to use the value any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>Whether a client must give the value: non-null and without default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>
    /// <see cref="DefaultValue"/> after coercion, kept by the layer that coerces when it is first asked for; null until then.
    /// </summary>
    internal StrongBox<object?>? CoercedDefault { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}

/// <summary>An input object type (section 3.10).</summary>
public sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, description)
{
    private Dictionary<string, InputValueDefinition> byName = [];

    /// <summary>Whether exactly one field must be given and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; } = isOneOf;

    /// <summary>The fields in the order of definition.</summary>
    public IReadOnlyList<InputValueDefinition> Fields { get; private set; } = [];

    /// <summary>The field of that name; null when there is none.</summary>
    public InputValueDefinition? FindField(string fieldName) => byName.GetValueOrDefault(fieldName);

    /// <summary>Closes the type; called once, when all types of the schema exist.</summary>
    internal void Complete(IReadOnlyList<InputValueDefinition> fields)
    {
        Fields = fields;
        byName = new Dictionary<string, InputValueDefinition>(fields.Count);
        foreach (var field in fields)
        {
            byName.TryAdd(field.Name, field);
        }
    }
}
