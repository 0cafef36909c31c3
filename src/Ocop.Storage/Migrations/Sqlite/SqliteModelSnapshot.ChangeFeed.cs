using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>Withdrawn records, and where a change log begins that was not written from the start.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void AddChangeFeed(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Withdrawals.WithdrawalRow", entity =>
        {
            entity.Property<string>("RecordKind").HasColumnType("TEXT").HasColumnName("record_kind");
            entity.Property<string>("RecordCode").HasColumnType("TEXT").HasColumnName("record_code");
            entity.Property<string>("At").IsRequired().HasColumnType("TEXT").HasColumnName("at");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("Reason").IsRequired().HasColumnType("TEXT").HasColumnName("reason");
            entity.Property<string?>("ReplacedBy").HasColumnType("TEXT").HasColumnName("replaced_by");
            entity.HasKey("RecordKind", "RecordCode").HasName("pk_withdrawals");
            entity.ToTable("withdrawals", table =>
            {
                table.HasCheckConstraint("ck_withdrawals_reason", "reason IN ('RecordedInError', 'Duplicate', 'SourceWithdrawn')");
                table.HasCheckConstraint("ck_withdrawals_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
                table.HasCheckConstraint("ck_withdrawals_replaced_by", "replaced_by <> record_code");
            });
        });
        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeLogStartRow", entity =>
        {
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.HasKey("Revision").HasName("pk_change_log_start");
            entity.ToTable("change_log_start");
        });
        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity => entity.ToTable("changes", table =>
            table.HasCheckConstraint("ck_changes_kind", "kind IN ('Created', 'Updated', 'Withdrawn')")));
    }
}
