namespace Ocop.Storage.Revisions;

/// <summary>What happened to a record.</summary>
public enum ChangeKind
{
    /// <summary>The record was recorded for the first time.</summary>
    Created,

    /// <summary>A fact of the record changed.</summary>
    Updated,

    /// <summary>The record was withdrawn: it is gone, and its code is never given again.</summary>
    Withdrawn,
}
