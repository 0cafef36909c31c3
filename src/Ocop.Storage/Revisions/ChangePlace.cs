using NodaTime;
using Ocop.Storage.Reading.Paging;

namespace Ocop.Storage.Revisions;

/// <summary>A place in the change log: behind one change, ahead of the next.</summary>
/// <param name="Revision">The revision of the change.</param>
/// <param name="At">
/// When that revision was written. A number alone would fit every registry: the instant tells this registry's revision from another
/// one's, and from the one of that number that a backup forgot.
/// </param>
/// <param name="Position">The place of the change within the revision, from 1 on; 0 ahead of the first.</param>
public sealed record ChangePlace(long Revision, Instant At, int Position)
{
    /// <summary>The place ahead of the first change of a registry that was never written to.</summary>
    public static ChangePlace Start { get; } = new(0, NodaConstants.UnixEpoch, 0);

    /// <summary>The place as a page key of <see cref="ChangeCursor.Order"/>.</summary>
    public PageKey Key => new([Revision, (long)Position, At.ToUnixTimeTicks()]);

    /// <summary>Whether the place lies behind another one of the same log.</summary>
    public bool IsBehind(ChangePlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Revision, Position).CompareTo((other.Revision, other.Position)) > 0;
    }

    /// <summary>The place of a page key; null where its numbers are none of a log.</summary>
    internal static ChangePlace? Of(PageKey key) => key.Values is [long revision and > 0, long position and >= 0 and <= int.MaxValue, long ticks]
        && ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
        ? new(revision, Instant.FromUnixTimeTicks(ticks), (int)position)
        : null;
}
