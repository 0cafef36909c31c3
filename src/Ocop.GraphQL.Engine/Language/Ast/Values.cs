namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A value literal or variable (specification, section 2.10).</summary>
public abstract class ValueNode(int position) : Node(position);

/// <summary>A variable, <c>$name</c> (section 2.11).</summary>
public sealed class VariableNode(int position, string name) : ValueNode(position)
{
    /// <summary>The variable's name without <c>$</c>.</summary>
    public string Name { get; } = name;
}

/// <summary>An integer literal (section 2.10.1), kept as written: it may be larger than any C# integer.</summary>
public sealed class IntValueNode(int position, string text) : ValueNode(position)
{
    /// <summary>The digits with an optional minus sign.</summary>
    public string Text { get; } = text;
}

/// <summary>A floating-point literal (section 2.10.2), kept as written.</summary>
public sealed class FloatValueNode(int position, string text) : ValueNode(position)
{
    /// <summary>The literal as written.</summary>
    public string Text { get; } = text;
}

/// <summary>A string or block string (section 2.10.4) after escapes and block indentation.</summary>
public sealed class StringValueNode(int position, string value, bool isBlock) : ValueNode(position)
{
    /// <summary>The string's value.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool IsBlock { get; } = isBlock;
}

/// <summary><c>true</c> or <c>false</c> (section 2.10.3).</summary>
public sealed class BooleanValueNode(int position, bool value) : ValueNode(position)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary><c>null</c> (section 2.10.5).</summary>
public sealed class NullValueNode(int position) : ValueNode(position);

/// <summary>An enum value (section 2.10.6).</summary>
public sealed class EnumValueNode(int position, string name) : ValueNode(position)
{
    /// <summary>The name as written; never true, false or null.</summary>
    public string Name { get; } = name;
}

/// <summary>A list (section 2.10.7).</summary>
public sealed class ListValueNode(int position, IReadOnlyList<ValueNode> items) : ValueNode(position)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

/// <summary>An input object (section 2.10.8).</summary>
public sealed class ObjectValueNode(int position, IReadOnlyList<ObjectFieldNode> fields) : ValueNode(position)
{
    /// <summary>The fields in document order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>A field of an input object literal.</summary>
public sealed class ObjectFieldNode(int position, string name, ValueNode value) : Node(position)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The field's value.</summary>
    public ValueNode Value { get; } = value;
}
