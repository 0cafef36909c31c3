using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>The names of the root operation types (specification, section 3.3.1).</summary>
internal sealed class RootNames
{
    private static readonly RootName[] Defaults =
        [new(OperationKind.Query, "Query"), new(OperationKind.Mutation, "Mutation"), new(OperationKind.Subscription, "Subscription")];

    private readonly List<RootName> named = [];

    /// <summary>Whether the schema says where its operations start, so that default names mean nothing.</summary>
    public bool IsDefined { get; set; }

    /// <summary>Names a root.</summary>
    public void Add(OperationKind kind, string type) => named.Add(new RootName(kind, type));

    /// <summary>What is named, after the default names where these count: those of types that exist.</summary>
    public IReadOnlyList<RootName> Of(IReadOnlyList<NamedType> types) =>
        IsDefined ? named : [.. Defaults.Where(root => types.Any(type => type.Name == root.Type)), .. named];

    /// <summary>The name that a root has where the schema does not say.</summary>
    public static string DefaultOf(OperationKind kind) => Defaults[(int)kind].Type;
}
