using System.Text;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>An enum type (specification, section 3.9). Its values are their names, as input and as output.</summary>
public sealed class EnumType(string name, string? description) : NamedType(name, description)
{
    private readonly Dictionary<string, EnumValueDefinition> byName = [];

    /// <summary>The values in the order of definition.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; private set; } = [];

    /// <summary>The value of that name; null when there is none.</summary>
    public EnumValueDefinition? FindValue(string valueName) => byName.GetValueOrDefault(valueName);

    /// <summary>Closes the type; called once, by its schema.</summary>
    internal void Complete(IReadOnlyList<EnumValueDefinition> values)
    {
        Values = values;
        foreach (var value in values)
        {
            byName.TryAdd(value.Name, value);
        }
    }
}

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueDefinition : ISchemaElement
{
    /// <summary>Creates the value.</summary>
    public EnumValueDefinition(string name, string? description)
    {
        Name = name;
        Description = DescriptionText.OrNone(description);
        QuotedUtf8 = Encoding.UTF8.GetBytes($"\"{name}\"");
        Answer = new FieldValue.EnumAnswer(this);
    }

    /// <summary>The name, in capitals by convention.</summary>
    public string Name { get; }

    /// <summary>What the value means.</summary>
    public string? Description { get; }

    /// <summary>Why not to use the value any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The name in quotes as UTF-8, ready for a response.</summary>
    internal byte[] QuotedUtf8 { get; }

    /// <summary>The value as fields answer it, made once.</summary>
    internal FieldValue.EnumAnswer Answer { get; }
}
