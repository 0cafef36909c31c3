using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of data sets, revisions and changes.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildLedger(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.DataSets.DataSetRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("LoadedAt").IsRequired().HasColumnType("text").HasColumnName("loaded_at").UseCollation("C");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<int>("Rows").HasColumnType("integer").HasColumnName("rows");
            entity.Property<string>("Sha256").IsRequired().HasColumnType("text").HasColumnName("sha_256").UseCollation("C");
            entity.HasKey("Id").HasName("pk_data_sets");
            entity.HasIndex("Name", "Sha256").IsUnique().HasDatabaseName("ix_data_sets_name_sha_256");
            entity.ToTable("data_sets", table =>
            {
                table.HasCheckConstraint("ck_data_sets_sha256", "length(sha_256) = 64");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeLogStartRow", entity =>
        {
            entity.Property<long>("Revision").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("revision");
            entity.Property<int>("Position").HasColumnType("integer").HasColumnName("position");
            entity.HasKey("Revision").HasName("pk_change_log_start");
            entity.ToTable("change_log_start");
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity =>
        {
            entity.Property<long>("Revision").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("revision");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string>("Kind").IsRequired().HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<string>("RecordCode").IsRequired().HasColumnType("text").HasColumnName("record_code").UseCollation("C");
            entity.Property<string>("RecordKind").IsRequired().HasColumnType("text").HasColumnName("record_kind").UseCollation("C");
            entity.HasKey("Revision", "Position").HasName("pk_changes");
            entity.HasIndex("RecordKind", "RecordCode").HasDatabaseName("ix_changes_record_kind_record_code");
            entity.ToTable("changes", table =>
            {
                table.HasCheckConstraint("ck_changes_kind", "kind IN ('Created', 'Updated', 'Withdrawn')");
                table.HasCheckConstraint("ck_changes_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.RevisionRow", entity =>
        {
            entity.Property<long>("Revision").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string>("CommittedAt").IsRequired().HasColumnType("text").HasColumnName("committed_at").UseCollation("C");
            entity.HasKey("Revision").HasName("pk_revisions");
            entity.ToTable("revisions");
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Revisions.RevisionRow", null).WithMany().HasForeignKey("Revision")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_changes_revision");
        });
    }
}
