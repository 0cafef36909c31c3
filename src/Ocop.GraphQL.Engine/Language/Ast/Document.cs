namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A parsed document (specification, section 2.3). Not yet validated.</summary>
public sealed class Document(SourceText source, IReadOnlyList<Definition> definitions) : Node(0)
{
    /// <summary>The text the document was parsed from.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Operations, fragments and type-system definitions in document order.</summary>
    public IReadOnlyList<Definition> Definitions { get; } = definitions;
}

/// <summary>An operation, a fragment, or (in type-system documents) a type-system definition.</summary>
public abstract class Definition(int position, string? description) : Node(position)
{
    /// <summary>The description before the definition; null where there is none.</summary>
    public string? Description { get; } = description;
}

/// <summary>The three kinds of operation (section 2.4).</summary>
public enum OperationKind
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that answers source events.</summary>
    Subscription,
}

/// <summary>An operation (section 2.4).</summary>
public sealed class OperationDefinition(int position, OperationKind kind, string? name, string? description) : Definition(position, description)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Kind { get; } = kind;

    /// <summary>The operation's name; null for an anonymous one.</summary>
    public string? Name { get; } = name;

    /// <summary>Variables in document order.</summary>
    public IReadOnlyList<VariableDefinition> Variables { get; init; } = [];

    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The operation's selection set.</summary>
    public required SelectionSet SelectionSet { get; init; }
}

/// <summary>A fragment definition (section 2.9).</summary>
public sealed class FragmentDefinition(int position, string name, string? description) : Definition(position, description)
{
    /// <summary>The fragment's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type the fragment applies to.</summary>
    public required NamedTypeReference TypeCondition { get; init; }

    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The fragment's selection set.</summary>
    public required SelectionSet SelectionSet { get; init; }
}

/// <summary>A variable of an operation (section 2.11).</summary>
public sealed class VariableDefinition(int position, VariableNode variable, TypeReference type) : Node(position)
{
    /// <summary>The variable, without its type.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>The variable's type as written.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>The default value; null where none is written.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The description before the variable; null where there is none.</summary>
    public string? Description { get; init; }
}
