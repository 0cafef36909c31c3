using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Paging;

/// <summary>What an operation selects of a connection; settled once, when the operation is planned.</summary>
/// <param name="Needs">What is needed of each node.</param>
/// <param name="Rows">Whether any row is looked at.</param>
/// <param name="Keys">Whether cursors are asked for.</param>
/// <param name="Neighbours">Whether it is asked if pages precede or follow.</param>
/// <param name="Count">Whether the total is asked for.</param>
internal sealed record ConnectionShape(ulong Needs, bool Rows, bool Keys, bool Neighbours, bool Count)
{
    /// <summary>Reads what a selection needs of the records at the end of a path of field names.</summary>
    public delegate ulong NeedsReader(IFieldSelection selection, params ReadOnlySpan<string> path);

    /// <summary>The shape of a selected connection field.</summary>
    public static ConnectionShape Of(IFieldSelection selection) => Of(selection, FieldSelectionExtensions.NeedsBelow);

    /// <summary>The shape of a selected connection field whose records may bring others along.</summary>
    public static ConnectionShape Of(IFieldSelection selection, NeedsReader needsBelow)
    {
        var keys = selection.Selects("edges", "cursor")
            || selection.Selects("pageInfo", "startCursor")
            || selection.Selects("pageInfo", "endCursor");
        var neighbours = selection.Selects("pageInfo", "hasNextPage") || selection.Selects("pageInfo", "hasPreviousPage");
        return new ConnectionShape(
            needsBelow(selection, "nodes") | needsBelow(selection, "edges", "node"),
            selection.Selects("nodes") || selection.Selects("edges") || keys || neighbours,
            keys,
            neighbours,
            selection.Selects("totalCount"));
    }
}
