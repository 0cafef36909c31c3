using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The table of the places where names begin.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildNames(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Suggesting.NameStartRow", entity =>
        {
            entity.Property<string>("Form").IsRequired().HasColumnType("text").HasColumnName("form").UseCollation("C");
            entity.Property<string>("Text").IsRequired().HasColumnType("text").HasColumnName("text").UseCollation("C");
            entity.Property<string>("Kind").IsRequired().HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.HasKey("Form", "Text", "Kind", "RecordId").HasName("pk_name_starts");
            entity.HasIndex("Kind", "RecordId").HasDatabaseName("ix_name_starts_kind_record_id");
            entity.ToTable("name_starts", table =>
            {
                table.HasCheckConstraint("ck_name_starts_form", "form IN ('Exact', 'Folded', 'LaterWord')");
                table.HasCheckConstraint("ck_name_starts_kind", "kind IN ('Product', 'Producer')");
            });
        });
    }
}
