namespace Ocop.Storage.Revisions;

/// <summary>A row of <c>changes</c>: one record that a revision made or changed.</summary>
internal sealed class ChangeRow
{
    public long Revision { get; set; }

    /// <summary>The place within the revision, counted from 1.</summary>
    public int Position { get; set; }

    public RecordKind RecordKind { get; set; }

    public required string RecordCode { get; set; }

    public ChangeKind Kind { get; set; }
}
