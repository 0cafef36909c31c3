using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The rules sorted by what they visit, so that a node meets only the rules that look at its kind.</summary>
/// <param name="rules">The rules made for one document.</param>
/// <param name="kinds">What they visit, which is found out once for all documents.</param>
internal sealed class Visitors(IValidationRule[] rules, VisitedKinds kinds)
{
    /// <summary>Rules about all definitions.</summary>
    public IVisits<Definition>[] Definitions { get; } = Pick<IVisits<Definition>>(rules, kinds);

    /// <summary>Rules about operations.</summary>
    public IVisits<OperationDefinition>[] Operations { get; } = Pick<IVisits<OperationDefinition>>(rules, kinds);

    /// <summary>Rules about fragments.</summary>
    public IVisits<FragmentDefinition>[] Fragments { get; } = Pick<IVisits<FragmentDefinition>>(rules, kinds);

    /// <summary>Rules about variables' definitions.</summary>
    public IVisits<VariableDefinition>[] Variables { get; } = Pick<IVisits<VariableDefinition>>(rules, kinds);

    /// <summary>Rules about fields.</summary>
    public IVisits<FieldNode>[] Fields { get; } = Pick<IVisits<FieldNode>>(rules, kinds);

    /// <summary>Rules about fragment spreads.</summary>
    public IVisits<FragmentSpread>[] Spreads { get; } = Pick<IVisits<FragmentSpread>>(rules, kinds);

    /// <summary>Rules about inline fragments.</summary>
    public IVisits<InlineFragment>[] InlineFragments { get; } = Pick<IVisits<InlineFragment>>(rules, kinds);

    /// <summary>Rules about the directives of a place.</summary>
    public IVisits<DirectiveSet>[] DirectiveSets { get; } = Pick<IVisits<DirectiveSet>>(rules, kinds);

    /// <summary>Rules about the arguments of a field or directive.</summary>
    public IVisits<ArgumentSet>[] ArgumentSets { get; } = Pick<IVisits<ArgumentSet>>(rules, kinds);

    /// <summary>Rules about values of any kind.</summary>
    public IVisits<ValueNode>[] Values { get; } = Pick<IVisits<ValueNode>>(rules, kinds);

    /// <summary>Rules about object literals.</summary>
    public IVisits<ObjectValueNode>[] Objects { get; } = Pick<IVisits<ObjectValueNode>>(rules, kinds);

    /// <summary>Rules about uses of variables.</summary>
    public IVisits<VariableNode>[] VariableUses { get; } = Pick<IVisits<VariableNode>>(rules, kinds);

    /// <summary>Rules that need to have seen everything.</summary>
    public IConcludes[] Conclusions { get; } = Pick<IConcludes>(rules, kinds);

    private static T[] Pick<T>(IValidationRule[] rules, VisitedKinds kinds)
        where T : class, IValidationRule
    {
        var positions = kinds.PositionsOf<T>(rules);
        var picked = new T[positions.Length];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = (T)rules[positions[i]];
        }

        return picked;
    }
}
