using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Revisions;

/// <summary>One change of one record, as the log tells of it.</summary>
/// <param name="Place">The place behind the change.</param>
/// <param name="RecordKind">The kind of the record.</param>
/// <param name="RecordCode">The record's code.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record Change(ChangePlace Place, RecordKind RecordKind, string RecordCode, ChangeKind Kind)
{
    /// <summary>
    /// The withdrawal of the record, be it by this change or by a later one; null while the record is there. A page tells of a record as
    /// the page's snapshot has it.
    /// </summary>
    public Withdrawal? Withdrawal { get; init; }
}
