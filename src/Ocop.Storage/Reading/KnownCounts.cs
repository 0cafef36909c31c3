using System.Collections.Concurrent;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Reading;

/// <summary>What was counted of the newest revision read, so that a number is counted once, however often it is asked for.</summary>
/// <remarks>
/// A count looks at every match, which grows with the registry; everything else of a page does not. The statement and its values,
/// the day among them, decide a count within a revision. Safe for use by any number of threads.
/// </remarks>
internal sealed class KnownCounts
{
    /// <summary>The greatest number of counts kept; one more, and all are forgotten.</summary>
    public const int Capacity = 4096;

    /// <summary>The longest key kept, in characters; with <see cref="Capacity"/> it bounds the memory.</summary>
    public const int LongestKey = 2048;

    private volatile OfRevision newest = new(new RegistryRevision(0, null));

    /// <summary>The count of a statement.</summary>
    /// <param name="revision">The revision that it is counted in.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="count">Counts where the number is not known.</param>
    public long Get(RegistryRevision revision, SqlText sql, Func<SqlText, long> count)
    {
        var counts = Of(revision);
        var key = sql.WriteKey();
        if (counts is null || key.Length > LongestKey)
            return count(sql);
        if (counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known))
            return known;
        var kept = key.ToString();
        var number = count(sql);
        if (counts.Count >= Capacity)
            counts.Clear();
        counts[kept] = number;
        return number;
    }

    /// <summary>The counts of a revision; null for one before the newest, which a slow request may still look at.</summary>
    private ConcurrentDictionary<string, long>? Of(RegistryRevision revision)
    {
        var known = newest;
        if (revision == known.Revision)
            return known.Counts;
        if (revision.Number < known.Revision.Number)
            return null;
        newest = known = new OfRevision(revision);
        return known.Counts;
    }

    private sealed record OfRevision(RegistryRevision Revision)
    {
        public ConcurrentDictionary<string, long> Counts { get; } = new(StringComparer.Ordinal);
    }
}
