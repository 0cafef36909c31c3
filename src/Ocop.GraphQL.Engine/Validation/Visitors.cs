using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The rules sorted by what they visit, so that a node meets only the rules that look at its kind.</summary>
internal sealed class Visitors(IReadOnlyList<IValidationRule> rules)
{
    /// <summary>Rules about all definitions.</summary>
    public IVisits<Definition>[] Definitions { get; } = Of<Definition>(rules);

    /// <summary>Rules about operations.</summary>
    public IVisits<OperationDefinition>[] Operations { get; } = Of<OperationDefinition>(rules);

    /// <summary>Rules about fragments.</summary>
    public IVisits<FragmentDefinition>[] Fragments { get; } = Of<FragmentDefinition>(rules);

    /// <summary>Rules about variables' definitions.</summary>
    public IVisits<VariableDefinition>[] Variables { get; } = Of<VariableDefinition>(rules);

    /// <summary>Rules about fields.</summary>
    public IVisits<FieldNode>[] Fields { get; } = Of<FieldNode>(rules);

    /// <summary>Rules about fragment spreads.</summary>
    public IVisits<FragmentSpread>[] Spreads { get; } = Of<FragmentSpread>(rules);

    /// <summary>Rules about inline fragments.</summary>
    public IVisits<InlineFragment>[] InlineFragments { get; } = Of<InlineFragment>(rules);

    /// <summary>Rules about the directives of a place.</summary>
    public IVisits<DirectiveSet>[] DirectiveSets { get; } = Of<DirectiveSet>(rules);

    /// <summary>Rules about the arguments of a field or directive.</summary>
    public IVisits<ArgumentSet>[] ArgumentSets { get; } = Of<ArgumentSet>(rules);

    /// <summary>Rules about values of any kind.</summary>
    public IVisits<ValueNode>[] Values { get; } = Of<ValueNode>(rules);

    /// <summary>Rules about object literals.</summary>
    public IVisits<ObjectValueNode>[] Objects { get; } = Of<ObjectValueNode>(rules);

    /// <summary>Rules about uses of variables.</summary>
    public IVisits<VariableNode>[] VariableUses { get; } = Of<VariableNode>(rules);

    /// <summary>Rules that need to have seen everything.</summary>
    public IConcludes[] Conclusions { get; } = [.. rules.OfType<IConcludes>()];

    private static IVisits<T>[] Of<T>(IReadOnlyList<IValidationRule> rules) => [.. rules.OfType<IVisits<T>>()];
}
