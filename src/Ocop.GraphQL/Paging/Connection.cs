using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Places;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Paging;

/// <summary>A page of nodes as the connection types answer it.</summary>
internal sealed class Connection : ICounted
{
    /// <summary>The nodes of the page.</summary>
    public required IReadOnlyList<object> Nodes { get; init; }

    /// <summary>The place of each node; empty when no cursor is asked for.</summary>
    public IReadOnlyList<PageKey> Keys { get; init; } = [];

    /// <summary>The order the places belong to.</summary>
    public required SortOrder Order { get; init; }

    /// <summary>Whether nodes follow the page.</summary>
    public bool HasNext { get; init; }

    /// <summary>Whether nodes precede the page.</summary>
    public bool HasPrevious { get; init; }

    /// <summary>How many nodes the whole list has; null when nobody asked.</summary>
    public int? TotalCount { get; init; }

    /// <summary>What the whole list is, for counting it by values; null for lists that are not counted so.</summary>
    public CountScope? Scope { get; init; }

    /// <inheritdoc/>
    CountScope ICounted.Scope => Scope ?? throw new InvalidOperationException("The list is not counted by values.");

    /// <summary>What the codes of provinces meant that the filter gives without a day.</summary>
    public IReadOnlyList<PlaceCodeReading> PlaceCodes { get; set; } = [];

    /// <summary>The cursor of a node; null on an empty page.</summary>
    public string? CursorOf(int index) => index >= 0 && index < Keys.Count ? Cursor.Encode(Keys[index], Order) : null;
}

/// <summary>One node of a page with its place.</summary>
/// <param name="Connection">The page.</param>
/// <param name="Index">The node's index in the page.</param>
internal sealed record Edge(Connection Connection, int Index);
