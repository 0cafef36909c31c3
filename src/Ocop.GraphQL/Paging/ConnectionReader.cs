using Ocop.GraphQL.Counting;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Paging;

/// <summary>Reads from storage just what an operation selects of a connection.</summary>
/// <typeparam name="TRecord">The type of the rows.</typeparam>
/// <param name="readPage">Reads a page of rows with what is needed of each.</param>
/// <param name="count">Counts the whole list.</param>
/// <param name="toNode">Makes a row the node that resolvers get.</param>
/// <param name="scope">What the whole list is, where it can be counted by values.</param>
internal sealed class ConnectionReader<TRecord>(
    Func<ulong, PageRequest, Page<TRecord>> readPage, Func<int> count, Func<TRecord, object> toNode, CountScope? scope = null)
{
    /// <summary>Reads what the shape selects.</summary>
    public Connection Read(ConnectionShape shape, SortOrder order, PageRequest page)
    {
        int? total = shape.Count ? count() : null;
        if (!shape.Rows)
        {
            return new Connection { Nodes = [], Order = order, TotalCount = total, Scope = scope };
        }

        var rows = readPage(shape.Needs, page with { WithKeys = shape.Keys, WithNeighbours = shape.Neighbours });
        return new Connection
        {
            Nodes = Nodes(rows.Rows),
            Keys = rows.Keys,
            Order = order,
            HasNext = rows.HasNext,
            HasPrevious = rows.HasPrevious,
            TotalCount = total,
            Scope = scope,
        };
    }

    private object[] Nodes(IReadOnlyList<TRecord> rows)
    {
        var nodes = new object[rows.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = toNode(rows[i]);
        }

        return nodes;
    }
}
