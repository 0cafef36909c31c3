namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A selection set (specification, section 2.5); never empty.</summary>
public sealed class SelectionSet(int position, IReadOnlyList<Selection> selections) : Node(position)
{
    /// <summary>Fields, spreads and inline fragments in document order.</summary>
    public IReadOnlyList<Selection> Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class Selection(int position) : Node(position)
{
    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field (section 2.6).</summary>
public sealed class FieldNode(int position, string? alias, string name) : Selection(position)
{
    /// <summary>The alias; null where none is written.</summary>
    public string? Alias { get; } = alias;

    /// <summary>The field's name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The key of the field in the response: alias or name.</summary>
    public string ResponseName => Alias ?? Name;

    /// <summary>Arguments in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>The sub-selections; null for a leaf.</summary>
    public SelectionSet? SelectionSet { get; init; }
}

/// <summary>A fragment spread, <c>...Name</c> (section 2.9).</summary>
public sealed class FragmentSpread(int position, string name) : Selection(position)
{
    /// <summary>Name of the fragment.</summary>
    public string Name { get; } = name;
}

/// <summary>An inline fragment, <c>... on Type { }</c> (section 2.9.2).</summary>
public sealed class InlineFragment(int position, NamedTypeReference? typeCondition, SelectionSet selectionSet) : Selection(position)
{
    /// <summary>The type the fragment applies to; null for the enclosing type.</summary>
    public NamedTypeReference? TypeCondition { get; } = typeCondition;

    /// <summary>The fragment's selection set.</summary>
    public SelectionSet SelectionSet { get; } = selectionSet;
}

/// <summary>An argument of a field or directive (section 2.7).</summary>
public sealed class ArgumentNode(int position, string name, ValueNode value) : Node(position)
{
    /// <summary>The argument's name.</summary>
    public string Name { get; } = name;

    /// <summary>The argument's value as written.</summary>
    public ValueNode Value { get; } = value;
}

/// <summary>A directive where it is applied (section 2.13).</summary>
public sealed class DirectiveNode(int position, string name, IReadOnlyList<ArgumentNode> arguments) : Node(position)
{
    /// <summary>The directive's name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Arguments in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
