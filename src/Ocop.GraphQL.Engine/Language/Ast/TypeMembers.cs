namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>What a type or directive is made of (specification, section 3).</summary>
public abstract class MemberNode(int position, string name, string? description) : Node(position)
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>The description before the member; null where there is none.</summary>
    public string? Description { get; } = description;

    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field of an object or interface (section 3.6).</summary>
public sealed class FieldDefinitionNode(int position, string name, string? description) : MemberNode(position, name, description)
{
    /// <summary>The arguments in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of the field's value.</summary>
    public required TypeReference Type { get; init; }
}

/// <summary>An argument or a field of an input object (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinitionNode(int position, string name, string? description) : MemberNode(position, name, description)
{
    /// <summary>The type of the value.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>The default value; null where none is written.</summary>
    public ValueNode? DefaultValue { get; init; }
}

/// <summary>A value of an enum (section 3.9); never named true, false or null.</summary>
public sealed class EnumValueDefinitionNode(int position, string name, string? description) : MemberNode(position, name, description);
