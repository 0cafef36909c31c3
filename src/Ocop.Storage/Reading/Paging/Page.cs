namespace Ocop.Storage.Reading.Paging;

/// <summary>A part of an ordered list.</summary>
/// <typeparam name="TRecord">The type of its rows.</typeparam>
public sealed class Page<TRecord>
{
    internal Page(IReadOnlyList<TRecord> rows, IReadOnlyList<PageKey> keys, bool hasPrevious, bool hasNext)
    {
        Rows = rows;
        Keys = keys;
        HasPrevious = hasPrevious;
        HasNext = hasNext;
    }

    /// <summary>The rows in the list's order, also when they were counted from its end.</summary>
    public IReadOnlyList<TRecord> Rows { get; }

    /// <summary>The place of each row; empty when the request did not ask for keys.</summary>
    public IReadOnlyList<PageKey> Keys { get; }

    /// <summary>Whether rows of the whole list stand ahead of the page; false when the request did not ask.</summary>
    public bool HasPrevious { get; }

    /// <summary>Whether rows of the whole list stand behind the page; false when the request did not ask.</summary>
    public bool HasNext { get; }
}
