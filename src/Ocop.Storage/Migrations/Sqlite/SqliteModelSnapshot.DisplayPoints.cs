using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of craft villages and of points that show products.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildCraftVillages(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Details.CraftVillageRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string?>("Commune").HasColumnType("TEXT").HasColumnName("commune");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<string?>("Province").HasColumnType("TEXT").HasColumnName("province");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("TEXT").HasColumnName("province_before_2025");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("TEXT").HasColumnName("province_from_2025");
            entity.HasKey("Id").HasName("pk_craft_villages");
            entity.ToTable("craft_villages");
        });

    private static void BuildDisplayPoints(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Details.DisplayPointRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string?>("Address").HasColumnType("TEXT").HasColumnName("address");
            entity.Property<string?>("Commune").HasColumnType("TEXT").HasColumnName("commune");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<double?>("Latitude").HasColumnType("REAL").HasColumnName("latitude");
            entity.Property<double?>("Longitude").HasColumnType("REAL").HasColumnName("longitude");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<string?>("Province").HasColumnType("TEXT").HasColumnName("province");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("TEXT").HasColumnName("province_before_2025");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("TEXT").HasColumnName("province_from_2025");
            entity.HasKey("Id").HasName("pk_display_points");
            entity.ToTable("display_points", table =>
            {
                table.HasCheckConstraint("ck_display_points_latitude", "latitude BETWEEN -90 AND 90");
                table.HasCheckConstraint("ck_display_points_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductDisplayPointRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<long>("DisplayPointId").HasColumnType("INTEGER").HasColumnName("display_point_id");
            entity.HasKey("ProductId", "DisplayPointId").HasName("pk_product_display_points");
            entity.HasIndex("DisplayPointId").HasDatabaseName("ix_product_display_points_display_point_id");
            entity.ToTable("product_display_points");
            entity.HasOne("Ocop.Storage.Details.DisplayPointRow", null).WithMany().HasForeignKey("DisplayPointId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_display_points_display_point_id");
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_display_points_product_id");
        });
    }
}
