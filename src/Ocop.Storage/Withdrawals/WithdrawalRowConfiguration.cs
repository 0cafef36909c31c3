using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Conversions;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Withdrawals;

/// <summary>The table <c>withdrawals</c>.</summary>
internal sealed class WithdrawalRowConfiguration : IEntityTypeConfiguration<WithdrawalRow>
{
    public void Configure(EntityTypeBuilder<WithdrawalRow> withdrawal)
    {
        withdrawal.ToTable("withdrawals", table =>
        {
            table.HasCheckConstraint("ck_withdrawals_record_kind", EnumText<RecordKind>.Check("record_kind"));
            table.HasCheckConstraint("ck_withdrawals_reason", EnumText<WithdrawalReason>.Check("reason"));
            table.HasCheckConstraint("ck_withdrawals_replaced_by", "replaced_by <> record_code");
        });
        withdrawal.HasKey(row => new { row.RecordKind, row.RecordCode });
    }
}
