using Ocop.Storage.Revisions;

namespace Ocop.Storage.Writing;

/// <summary>A row that belongs to a record without being one: where it changes, the record is what changed.</summary>
internal interface IRecordPart
{
    /// <summary>The kind of the record.</summary>
    RecordKind OwnerKind { get; }

    /// <summary>The record's identity.</summary>
    long OwnerId { get; }
}
