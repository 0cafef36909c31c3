using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The official lists of communes.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompletePlaces(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Communes.CommuneRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<string>("Kind").IsRequired().HasColumnType("TEXT").HasColumnName("kind");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<string>("NameFolded").IsRequired().HasColumnType("TEXT").HasColumnName("name_folded");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("TEXT").HasColumnName("name_sort");
            entity.Property<string>("OfficialCode").IsRequired().HasColumnType("TEXT").HasColumnName("official_code");
            entity.Property<string>("ProvinceCode").IsRequired().HasColumnType("TEXT").HasColumnName("province_code");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("SuccessorCodes").IsRequired().HasColumnType("TEXT").HasColumnName("successor_codes");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.Property<string?>("ValidFrom").HasColumnType("TEXT").HasColumnName("valid_from");
            entity.Property<string?>("ValidUntil").HasColumnType("TEXT").HasColumnName("valid_until");
            entity.HasKey("Id").HasName("pk_communes");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_communes_code");
            entity.HasIndex("OfficialCode", "ValidFrom").IsUnique().HasDatabaseName("ix_communes_official_code_valid_from");
            entity.HasIndex("ProvinceCode", "NameSort", "OfficialCode").HasDatabaseName("ix_communes_province_code_name_sort_official_code");
            entity.ToTable("communes", table =>
            {
                table.HasCheckConstraint("ck_communes_official_code", "length(official_code) = 5");
                table.HasCheckConstraint("ck_communes_kind", "kind IN ('Commune', 'Ward', 'SpecialZone', 'Town')");
                table.HasCheckConstraint("ck_communes_province_code", "length(province_code) = 2");
                table.HasCheckConstraint("ck_communes_valid", "valid_from <= valid_until");
            });
        });
}
