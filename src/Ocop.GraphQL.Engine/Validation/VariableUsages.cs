using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Collects the uses of variables for the rules about them (specification, section 5.8).</summary>
internal sealed class VariableUsages(ValidationContext context) : IVisits<VariableNode>
{
    private readonly Dictionary<Definition, List<VariableUsage>> usages = [];
    private IReadOnlyList<OperationVariables>? operations;

    /// <summary>The variables of each operation; to be asked for when the walk is over.</summary>
    public IReadOnlyList<OperationVariables> Operations => operations ??= [.. context.Fragments.Outlines
        .Where(outline => outline.Definition is OperationDefinition)
        .Select(outline => new OperationVariables(
            (OperationDefinition)outline.Definition, UsagesFrom(outline)))];

    /// <inheritdoc/>
    public void Visit(VariableNode item)
    {
        // Variables in constants are refused by the parser; a definition's own name is not a use and is not visited.
        if (!usages.TryGetValue(context.Definition!, out var list))
        {
            usages.Add(context.Definition!, list = []);
        }

        list.Add(new VariableUsage(item, context.Place));
    }

    private List<VariableUsage> UsagesFrom(DefinitionOutline outline) =>
        outline.Spreads.Count == 0 ? UsagesIn(outline) : [.. context.Fragments.ReachableFrom(outline).SelectMany(UsagesIn)];

    private List<VariableUsage> UsagesIn(DefinitionOutline outline) => usages.GetValueOrDefault(outline.Definition) ?? [];
}
