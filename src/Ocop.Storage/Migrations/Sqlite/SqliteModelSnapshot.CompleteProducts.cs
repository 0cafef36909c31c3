using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What is told of products and producers beyond their names.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteProducts(ModelBuilder modelBuilder)
    {
        BuildCraftVillages(modelBuilder);
        BuildProductDetails(modelBuilder);
        BuildDisplayPoints(modelBuilder);

        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
        {
            entity.Property<string?>("CommuneCodeBefore2025").HasColumnType("TEXT").HasColumnName("commune_code_before_2025");
            entity.Property<string?>("CommuneCodeFrom2025").HasColumnType("TEXT").HasColumnName("commune_code_from_2025");
            entity.Property<long?>("CraftVillageId").HasColumnType("INTEGER").HasColumnName("craft_village_id");
            entity.Property<string?>("TaxCode").HasColumnType("TEXT").HasColumnName("tax_code");
            entity.HasIndex("CraftVillageId").HasDatabaseName("ix_producers_craft_village_id");
            entity.HasIndex("TaxCode").HasDatabaseName("ix_producers_tax_code");
            entity.HasOne("Ocop.Storage.Details.CraftVillageRow", null).WithMany().HasForeignKey("CraftVillageId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_producers_craft_village_id");
        });

        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
        {
            entity.Property<string?>("CommuneCodeBefore2025").HasColumnType("TEXT").HasColumnName("commune_code_before_2025");
            entity.Property<string?>("CommuneCodeFrom2025").HasColumnType("TEXT").HasColumnName("commune_code_from_2025");
            entity.Property<string?>("Description").HasColumnType("TEXT").HasColumnName("description");
            entity.Property<double?>("Latitude").HasColumnType("REAL").HasColumnName("latitude");
            entity.Property<double?>("Longitude").HasColumnType("REAL").HasColumnName("longitude");
            entity.Property<string?>("NameEn").HasColumnType("TEXT").HasColumnName("name_en");
            entity.Property<string?>("OfficialCode").HasColumnType("TEXT").HasColumnName("official_code");
            entity.Property<string?>("OfficialCodeKey").HasColumnType("TEXT").HasColumnName("official_code_key");
            entity.Property<int?>("SetNumber").HasColumnType("INTEGER").HasColumnName("set_number");
            entity.Property<string?>("Story").HasColumnType("TEXT").HasColumnName("story");
            entity.Property<string?>("TraceabilityAddress").HasColumnType("TEXT").HasColumnName("traceability_address");
            entity.Property<string?>("TraceabilitySystem").HasColumnType("TEXT").HasColumnName("traceability_system");
            entity.HasIndex("OfficialCodeKey").IsUnique().HasDatabaseName("ix_products_official_code_key");
            entity.HasIndex("CommuneCodeBefore2025", "NameSort", "Code").HasDatabaseName("ix_products_commune_code_before_2025_name_sort_code");
            entity.HasIndex("CommuneCodeFrom2025", "NameSort", "Code").HasDatabaseName("ix_products_commune_code_from_2025_name_sort_code");
            entity.HasIndex("SetNumber", "NameSort", "Code").HasDatabaseName("ix_products_set_number_name_sort_code");
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_products_updated_at_code");
            entity.ToTable("products", table =>
            {
                table.HasCheckConstraint("ck_products_latitude", "latitude BETWEEN -90 AND 90");
                table.HasCheckConstraint("ck_products_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
                table.HasCheckConstraint("ck_products_set_number", "set_number BETWEEN 1 AND 26");
                table.HasCheckConstraint("ck_products_traceability_address", "traceability_address LIKE 'https://%' OR traceability_address LIKE 'http://%'");
                table.HasCheckConstraint("ck_products_traceability_system", "traceability_system IS NOT NULL OR traceability_address IS NULL");
            });
        });
    }
}
