namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>An argument or input field as declared, before its type is known.</summary>
internal sealed class InputValueDraft(string name, string type, string description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type as text.</summary>
    public string Type { get; } = type;

    /// <summary>What the value means.</summary>
    public string Description { get; } = description;

    /// <summary>The default as a literal's text; null where there is none.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>Why not to use the value any more; null while it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>A draft with a default, which may be null.</summary>
    public static InputValueDraft Of((string Name, string Type) value, string description, string? defaultValue) =>
        new(value.Name, value.Type, description) { DefaultValue = defaultValue };

    /// <summary>A draft with everything that <paramref name="configure"/> says.</summary>
    public static InputValueDraft Of((string Name, string Type) value, string description, Action<InputValueBuilder> configure)
    {
        var draft = new InputValueDraft(value.Name, value.Type, description);
        configure(new InputValueBuilder(draft));
        return draft;
    }
}
