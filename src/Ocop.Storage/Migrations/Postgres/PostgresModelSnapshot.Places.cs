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
            entity.Property<string>("Kind").IsRequired().HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string>("NameFolded").IsRequired().HasColumnType("text").HasColumnName("name_folded").UseCollation("C");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("text").HasColumnName("name_sort").UseCollation("C");
            entity.Property<string>("ProvinceCode").IsRequired().HasColumnType("text").HasColumnName("province_code").UseCollation("C");
            entity.Property<string?>("ValidFrom").HasColumnType("text").HasColumnName("valid_from").UseCollation("C");
            entity.Property<string?>("ValidUntil").HasColumnType("text").HasColumnName("valid_until").UseCollation("C");
            entity.HasKey("Id").HasName("pk_communes");
            entity.HasIndex("Code", "ValidFrom").IsUnique().HasDatabaseName("ix_communes_code_valid_from");
            entity.HasIndex("ProvinceCode", "NameSort", "Code").HasDatabaseName("ix_communes_province_code_name_sort_code");
            entity.ToTable("communes", table =>
            {
                table.HasCheckConstraint("ck_communes_code", "length(code) = 5");
                table.HasCheckConstraint("ck_communes_kind", "kind IN ('Commune', 'Ward', 'SpecialZone', 'Town')");
                table.HasCheckConstraint("ck_communes_province_code", "length(province_code) = 2");
                table.HasCheckConstraint("ck_communes_valid", "valid_from <= valid_until");
            });
        });
    }
}
