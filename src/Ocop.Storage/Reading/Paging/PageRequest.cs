namespace Ocop.Storage.Reading.Paging;

/// <summary>Which part of an ordered list is wanted.</summary>
/// <param name="Count">The greatest number of rows, at least one.</param>
/// <param name="FromEnd">Whether rows are counted from the end of the part (<c>last</c>) instead of its start (<c>first</c>).</param>
/// <param name="After">Only rows behind this place; null for no bound.</param>
/// <param name="Before">Only rows ahead of this place; null for no bound.</param>
public sealed record PageRequest(int Count, bool FromEnd = false, PageKey? After = null, PageKey? Before = null)
{
    /// <summary>Whether the page carries a key per row, for cursors; on unless turned off, because keys cost reading their columns.</summary>
    public bool WithKeys { get; init; } = true;

    /// <summary>Whether the page says if rows precede it and follow it; costs a look beyond an end that a bound closes.</summary>
    public bool WithNeighbours { get; init; } = true;
}
