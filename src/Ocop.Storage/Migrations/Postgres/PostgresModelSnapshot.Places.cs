using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The table of communes.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildPlaces(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Communes.CommuneRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<string>("Kind").IsRequired().HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string>("NameFolded").IsRequired().HasColumnType("text").HasColumnName("name_folded").UseCollation("C");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("text").HasColumnName("name_sort").UseCollation("C");
            entity.Property<string>("OfficialCode").IsRequired().HasColumnType("text").HasColumnName("official_code").UseCollation("C");
            entity.Property<string>("ProvinceCode").IsRequired().HasColumnType("text").HasColumnName("province_code").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string>("SuccessorCodes").IsRequired().HasColumnType("text").HasColumnName("successor_codes").UseCollation("C");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.Property<string?>("ValidFrom").HasColumnType("text").HasColumnName("valid_from").UseCollation("C");
            entity.Property<string?>("ValidUntil").HasColumnType("text").HasColumnName("valid_until").UseCollation("C");
            entity.HasKey("Id").HasName("pk_communes");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_communes_code");
            entity.HasIndex("OfficialCode", "ValidFrom").IsUnique().HasDatabaseName("ix_communes_official_code_valid_from");
            entity.HasIndex("ProvinceCode", "NameSort", "OfficialCode").HasDatabaseName("ix_communes_province_code_name_sort_official_code");
            entity.ToTable("communes", table =>
            {
                table.HasCheckConstraint("ck_communes_kind", "kind IN ('Commune', 'Ward', 'SpecialZone', 'Town')");
                table.HasCheckConstraint("ck_communes_official_code", "length(official_code) = 5");
                table.HasCheckConstraint("ck_communes_province_code", "length(province_code) = 2");
                table.HasCheckConstraint("ck_communes_valid", "valid_from <= valid_until");
            });
        });
    }
}
