using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Withdrawals;

/// <summary>That a record was withdrawn: what stays of it for ever, so that its code is never given again.</summary>
/// <param name="RecordKind">The kind of the record.</param>
/// <param name="RecordCode">Its code.</param>
/// <param name="At">When it was withdrawn.</param>
/// <param name="Revision">The revision that withdrew it.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReplacedBy">The code of the record of the same kind that stands for it; null where none does. It may have been withdrawn since.</param>
public sealed record Withdrawal(
    RecordKind RecordKind, string RecordCode, Instant At, long Revision, WithdrawalReason Reason, string? ReplacedBy)
{
    /// <summary>The columns that <see cref="Read"/> reads, of the table <c>withdrawals w</c>.</summary>
    internal const string Columns = "w.reason, w.at, w.revision, w.replaced_by";

    /// <summary>Reads the columns from an ordinal on.</summary>
    internal static Withdrawal Read(Rows rows, int ordinal, RecordKind kind, string code) => new(
        kind,
        code,
        IsoInstant.FromText(rows.GetString(ordinal + 1)),
        rows.GetInt64(ordinal + 2),
        EnumText<WithdrawalReason>.FromText(rows.GetString(ordinal)),
        rows.IsNull(ordinal + 3) ? null : rows.GetString(ordinal + 3));
}
