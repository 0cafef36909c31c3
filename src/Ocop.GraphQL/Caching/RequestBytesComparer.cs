using System.Diagnostics.CodeAnalysis;

namespace Ocop.GraphQL.Caching;

/// <summary>Compares requests byte by byte, kept ones with borrowed ones.</summary>
internal sealed class RequestBytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    /// <summary>The one comparer.</summary>
    public static RequestBytesComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] byte[] request) => GetHashCode(request.AsSpan());

    /// <inheritdoc/>
    /// <remarks>Seeded anew in every process, so that nobody can send requests that all fall into one place of the table.</remarks>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = default(HashCode);
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
