using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>What is written in one operation or fragment, without what it spreads.</summary>
internal sealed class DefinitionOutline
{
    private readonly List<(FragmentSpread Spread, int Depth)> spreads = [];

    /// <summary>Reads a definition.</summary>
    public DefinitionOutline(Definition definition)
    {
        Definition = definition;
        Directives = definition switch
        {
            OperationDefinition operation => operation.Directives.Count + operation.Variables.Sum(v => v.Directives.Count),
            FragmentDefinition fragment => fragment.Directives.Count,
            _ => 0,
        };
        Read(SelectionSets.Of(definition), 0);
    }

    /// <summary>The operation or fragment.</summary>
    public Definition Definition { get; }

    /// <summary>The spreads in document order, each with the number of fields around it.</summary>
    public IReadOnlyList<(FragmentSpread Spread, int Depth)> Spreads => spreads;

    /// <summary>The number of fields.</summary>
    public int Fields { get; private set; }

    /// <summary>The number of fields with an alias.</summary>
    public int Aliases { get; private set; }

    /// <summary>The number of directives.</summary>
    public int Directives { get; private set; }

    /// <summary>The most fields below each other.</summary>
    public int Depth { get; private set; }

    private void Read(SelectionSet? selectionSet, int depth)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            Directives += selection.Directives.Count;
            switch (selection)
            {
                case FieldNode field:
                    ReadField(field, depth + 1);
                    break;
                case FragmentSpread spread:
                    spreads.Add((spread, depth));
                    break;
                default:
                    Read(SelectionSets.Of(selection), depth);
                    break;
            }
        }
    }

    private void ReadField(FieldNode field, int depth)
    {
        Fields++;
        Aliases += field.Alias is null ? 0 : 1;
        Depth = Math.Max(Depth, depth);
        Read(field.SelectionSet, depth);
    }
}
