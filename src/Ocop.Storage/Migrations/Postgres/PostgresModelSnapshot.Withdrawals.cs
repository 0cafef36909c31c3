using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of withdrawals.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildWithdrawals(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Withdrawals.WithdrawalRow", entity =>
        {
            entity.Property<string>("RecordKind").IsRequired().HasColumnType("text").HasColumnName("record_kind").UseCollation("C");
            entity.Property<string>("RecordCode").IsRequired().HasColumnType("text").HasColumnName("record_code").UseCollation("C");
            entity.Property<string>("At").IsRequired().HasColumnType("text").HasColumnName("at").UseCollation("C");
            entity.Property<string>("Reason").IsRequired().HasColumnType("text").HasColumnName("reason").UseCollation("C");
            entity.Property<string?>("ReplacedBy").HasColumnType("text").HasColumnName("replaced_by").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.HasKey("RecordKind", "RecordCode").HasName("pk_withdrawals");
            entity.ToTable("withdrawals", table =>
            {
                table.HasCheckConstraint("ck_withdrawals_reason", "reason IN ('RecordedInError', 'Duplicate', 'SourceWithdrawn')");
                table.HasCheckConstraint("ck_withdrawals_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
                table.HasCheckConstraint("ck_withdrawals_replaced_by", "replaced_by <> record_code");
            });
        });
    }
}
