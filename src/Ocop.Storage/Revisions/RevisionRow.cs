using NodaTime;

namespace Ocop.Storage.Revisions;

/// <summary>A row of <c>revisions</c>: one write transaction.</summary>
internal sealed class RevisionRow
{
    /// <summary>The revision that the transaction made, counted from 1.</summary>
    public long Revision { get; set; }

    public Instant CommittedAt { get; set; }
}
