using NodaTime;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Withdrawals;

/// <summary>A row of <c>withdrawals</c>: a record that is no more.</summary>
internal sealed class WithdrawalRow
{
    public RecordKind RecordKind { get; set; }

    public required string RecordCode { get; set; }

    public Instant At { get; set; }

    /// <summary>The revision that withdrew it; a number alone, since a registry made from an export has no row of older revisions.</summary>
    public long Revision { get; set; }

    public WithdrawalReason Reason { get; set; }

    /// <summary>The code of the record of the same kind that stands for it.</summary>
    public string? ReplacedBy { get; set; }

    /// <summary>The row as readers get it.</summary>
    public Withdrawal ToWithdrawal() => new(RecordKind, RecordCode, At, Revision, Reason, ReplacedBy);
}
