using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An argument or input field as declared, before its type is known.</summary>
internal sealed class InputValueDraft(string name, TypeReference type, string? description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type as written.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>What the value means.</summary>
    public string? Description { get; } = description;

    /// <summary>The default; null where there is none.</summary>
    public ValueNode? DefaultValue { get; set; }

    /// <summary>Why not to use the value any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The directives in the order of declaration.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>A draft with a default as text, which may be null.</summary>
    public static InputValueDraft Of((string Name, string Type) value, string description, string? defaultValue) =>
        new(value.Name, Written.Type(value.Type), description)
        {
            DefaultValue = defaultValue is null ? null : Written.Value(defaultValue),
        };

    /// <summary>A draft with everything that <paramref name="configure"/> says.</summary>
    public static InputValueDraft Of((string Name, string Type) value, string description, Action<InputValueBuilder> configure)
    {
        var draft = new InputValueDraft(value.Name, Written.Type(value.Type), description);
        configure(new InputValueBuilder(draft));
        return draft;
    }
}
