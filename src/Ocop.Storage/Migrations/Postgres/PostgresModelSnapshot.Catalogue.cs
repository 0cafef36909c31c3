using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of products and producers.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildCatalogue(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string?>("Commune").HasColumnType("text").HasColumnName("commune").UseCollation("C");
            entity.Property<string?>("CommuneCodeBefore2025").HasColumnType("text").HasColumnName("commune_code_before_2025").UseCollation("C");
            entity.Property<string?>("CommuneCodeFrom2025").HasColumnType("text").HasColumnName("commune_code_from_2025").UseCollation("C");
            entity.Property<long?>("CraftVillageId").HasColumnType("bigint").HasColumnName("craft_village_id");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<string?>("Kind").HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<string?>("KindAsPrinted").HasColumnType("text").HasColumnName("kind_as_printed").UseCollation("C");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("text").HasColumnName("name_sort").UseCollation("C");
            entity.Property<string>("NameWords").IsRequired().HasColumnType("text").HasColumnName("name_words").UseCollation("C");
            entity.Property<string?>("OwnName").HasColumnType("text").HasColumnName("own_name").UseCollation("C");
            entity.Property<string?>("Province").HasColumnType("text").HasColumnName("province").UseCollation("C");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("text").HasColumnName("province_before_2025").UseCollation("C");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("text").HasColumnName("province_from_2025").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string?>("TaxCode").HasColumnType("text").HasColumnName("tax_code").UseCollation("C");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.HasKey("Id").HasName("pk_producers");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_producers_code");
            entity.HasIndex("CraftVillageId").HasDatabaseName("ix_producers_craft_village_id");
            entity.HasIndex("OwnName").HasDatabaseName("ix_producers_own_name");
            entity.HasIndex("TaxCode").HasDatabaseName("ix_producers_tax_code");
            entity.HasIndex("NameSort", "Code").HasDatabaseName("ix_producers_name_sort_code");
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_producers_updated_at_code");
            entity.HasIndex("ProvinceBefore2025", "NameSort", "Code").HasDatabaseName("ix_producers_province_before_2025_name_sort_code");
            entity.HasIndex("ProvinceFrom2025", "NameSort", "Code").HasDatabaseName("ix_producers_province_from_2025_name_sort_code");
            entity.ToTable("producers", table =>
            {
                table.HasCheckConstraint("ck_producers_kind", "kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string?>("Commune").HasColumnType("text").HasColumnName("commune").UseCollation("C");
            entity.Property<string?>("CommuneCodeBefore2025").HasColumnType("text").HasColumnName("commune_code_before_2025").UseCollation("C");
            entity.Property<string?>("CommuneCodeFrom2025").HasColumnType("text").HasColumnName("commune_code_from_2025").UseCollation("C");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("Description").HasColumnType("text").HasColumnName("description").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<string?>("GroupAsPrinted").HasColumnType("text").HasColumnName("group_as_printed").UseCollation("C");
            entity.Property<double?>("Latitude").HasColumnType("double precision").HasColumnName("latitude");
            entity.Property<double?>("Longitude").HasColumnType("double precision").HasColumnName("longitude");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string?>("NameEn").HasColumnType("text").HasColumnName("name_en").UseCollation("C");
            entity.Property<string>("NameFolded").IsRequired().HasColumnType("text").HasColumnName("name_folded").UseCollation("C");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("text").HasColumnName("name_sort").UseCollation("C");
            entity.Property<string>("NameWords").IsRequired().HasColumnType("text").HasColumnName("name_words").UseCollation("C");
            entity.Property<string?>("OfficialCode").HasColumnType("text").HasColumnName("official_code").UseCollation("C");
            entity.Property<string?>("OfficialCodeKey").HasColumnType("text").HasColumnName("official_code_key").UseCollation("C");
            entity.Property<long?>("ProducerId").HasColumnType("bigint").HasColumnName("producer_id");
            entity.Property<string?>("Province").HasColumnType("text").HasColumnName("province").UseCollation("C");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("text").HasColumnName("province_before_2025").UseCollation("C");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("text").HasColumnName("province_from_2025").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<int?>("SetNumber").HasColumnType("integer").HasColumnName("set_number");
            entity.Property<string?>("Story").HasColumnType("text").HasColumnName("story").UseCollation("C");
            entity.Property<string?>("TraceabilityAddress").HasColumnType("text").HasColumnName("traceability_address").UseCollation("C");
            entity.Property<string?>("TraceabilitySystem").HasColumnType("text").HasColumnName("traceability_system").UseCollation("C");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.HasKey("Id").HasName("pk_products");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_products_code");
            entity.HasIndex("NameFolded").HasDatabaseName("ix_products_name_folded");
            entity.HasIndex("OfficialCodeKey").IsUnique().HasDatabaseName("ix_products_official_code_key");
            entity.HasIndex("NameSort", "Code").HasDatabaseName("ix_products_name_sort_code");
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_products_updated_at_code");
            entity.HasIndex("CommuneCodeBefore2025", "NameSort", "Code").HasDatabaseName("ix_products_commune_code_before_2025_name_sort_code");
            entity.HasIndex("CommuneCodeFrom2025", "NameSort", "Code").HasDatabaseName("ix_products_commune_code_from_2025_name_sort_code");
            entity.HasIndex("ProducerId", "NameSort", "Code").HasDatabaseName("ix_products_producer_id_name_sort_code");
            entity.HasIndex("ProvinceBefore2025", "NameSort", "Code").HasDatabaseName("ix_products_province_before_2025_name_sort_code");
            entity.HasIndex("ProvinceFrom2025", "NameSort", "Code").HasDatabaseName("ix_products_province_from_2025_name_sort_code");
            entity.HasIndex("SetNumber", "NameSort", "Code").HasDatabaseName("ix_products_set_number_name_sort_code");
            entity.ToTable("products", table =>
            {
                table.HasCheckConstraint("ck_products_latitude", "latitude BETWEEN -90 AND 90");
                table.HasCheckConstraint("ck_products_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
                table.HasCheckConstraint("ck_products_set_number", "set_number BETWEEN 1 AND 26");
                table.HasCheckConstraint("ck_products_traceability_address", "traceability_address LIKE 'https://%' OR traceability_address LIKE 'http://%'");
                table.HasCheckConstraint("ck_products_traceability_system", "traceability_system IS NOT NULL OR traceability_address IS NULL");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Details.CraftVillageRow", null).WithMany().HasForeignKey("CraftVillageId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_producers_craft_village_id");
        });

        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Producers.ProducerRow", null).WithMany().HasForeignKey("ProducerId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_products_producer_id");
        });
    }
}
