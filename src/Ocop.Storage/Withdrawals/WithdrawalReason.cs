namespace Ocop.Storage.Withdrawals;

/// <summary>Why a record was withdrawn.</summary>
/// <remarks>A certificate that an authority revoked is no record withdrawn: it stays, with its revocation.</remarks>
public enum WithdrawalReason
{
    /// <summary>What it states was never so: it was recorded in error.</summary>
    RecordedInError,

    /// <summary>Another record tells of the same thing.</summary>
    Duplicate,

    /// <summary>The source that stated it was withdrawn by whoever published it.</summary>
    SourceWithdrawn,
}
