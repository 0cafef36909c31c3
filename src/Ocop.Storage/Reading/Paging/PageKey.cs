namespace Ocop.Storage.Reading.Paging;

/// <summary>A place in an ordered list: the values of a row's sort keys, its code last.</summary>
/// <remarks>Two keys are equal when their values are.</remarks>
public sealed class PageKey : IEquatable<PageKey>
{
    internal PageKey(object?[] values) => Values = values;

    /// <summary>Text, 64-bit integers, doubles or null, one per term of the order.</summary>
    internal object?[] Values { get; }

    /// <inheritdoc/>
    public bool Equals(PageKey? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PageKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }
}
