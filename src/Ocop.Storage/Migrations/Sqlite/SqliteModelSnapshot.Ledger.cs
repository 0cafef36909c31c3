using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of data sets, revisions and changes.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildLedger(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.DataSets.DataSetRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("LoadedAt").IsRequired().HasColumnType("TEXT").HasColumnName("loaded_at");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<int>("Rows").HasColumnType("INTEGER").HasColumnName("rows");
            entity.Property<string>("Sha256").IsRequired().HasColumnType("TEXT").HasColumnName("sha_256");
            entity.HasKey("Id").HasName("pk_data_sets");
            entity.HasIndex("Name", "Sha256").IsUnique().HasDatabaseName("ix_data_sets_name_sha_256");
            entity.ToTable("data_sets", table =>
            {
                table.HasCheckConstraint("ck_data_sets_sha256", "length(sha_256) = 64");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.RevisionRow", entity =>
        {
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("CommittedAt").IsRequired().HasColumnType("TEXT").HasColumnName("committed_at");
            entity.HasKey("Revision").HasName("pk_revisions");
            entity.ToTable("revisions");
        });

        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity =>
        {
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string>("Kind").IsRequired().HasColumnType("TEXT").HasColumnName("kind");
            entity.Property<string>("RecordCode").IsRequired().HasColumnType("TEXT").HasColumnName("record_code");
            entity.Property<string>("RecordKind").IsRequired().HasColumnType("TEXT").HasColumnName("record_kind");
            entity.HasKey("Revision", "Position").HasName("pk_changes");
            entity.HasIndex("RecordKind", "RecordCode").HasDatabaseName("ix_changes_record_kind_record_code");
            entity.ToTable("changes", table =>
            {
                table.HasCheckConstraint("ck_changes_kind", "kind IN ('Created', 'Updated')");
                table.HasCheckConstraint("ck_changes_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier')");
            });
            entity.HasOne("Ocop.Storage.Revisions.RevisionRow", null).WithMany().HasForeignKey("Revision")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_changes_revision");
        });
    }
}
