using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The selection set of a definition or selection.</summary>
internal static class SelectionSets
{
    /// <summary>The selection set of an operation or fragment; null for what is no executable definition.</summary>
    public static SelectionSet? Of(Definition definition) => definition switch
    {
        OperationDefinition operation => operation.SelectionSet,
        FragmentDefinition fragment => fragment.SelectionSet,
        _ => null,
    };

    /// <summary>The selection set written below a selection; null for leaves and spreads.</summary>
    public static SelectionSet? Of(Selection selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragment inline => inline.SelectionSet,
        FragmentSpread => null,
        _ => throw Invariant.Broken($"selection {selection.GetType().Name}"),
    };
}
