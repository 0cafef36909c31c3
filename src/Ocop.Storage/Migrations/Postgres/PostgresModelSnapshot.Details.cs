using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of what is told of products several times.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildDetails(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Details.CraftVillageRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string?>("Commune").HasColumnType("text").HasColumnName("commune").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string?>("Province").HasColumnType("text").HasColumnName("province").UseCollation("C");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("text").HasColumnName("province_before_2025").UseCollation("C");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("text").HasColumnName("province_from_2025").UseCollation("C");
            entity.HasKey("Id").HasName("pk_craft_villages");
            entity.ToTable("craft_villages");
        });

        modelBuilder.Entity("Ocop.Storage.Details.DisplayPointRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string?>("Address").HasColumnType("text").HasColumnName("address").UseCollation("C");
            entity.Property<string?>("Commune").HasColumnType("text").HasColumnName("commune").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<double?>("Latitude").HasColumnType("double precision").HasColumnName("latitude");
            entity.Property<double?>("Longitude").HasColumnType("double precision").HasColumnName("longitude");
            entity.Property<string>("Name").IsRequired().HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<string?>("Province").HasColumnType("text").HasColumnName("province").UseCollation("C");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("text").HasColumnName("province_before_2025").UseCollation("C");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("text").HasColumnName("province_from_2025").UseCollation("C");
            entity.HasKey("Id").HasName("pk_display_points");
            entity.ToTable("display_points", table =>
            {
                table.HasCheckConstraint("ck_display_points_latitude", "latitude BETWEEN -90 AND 90");
                table.HasCheckConstraint("ck_display_points_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductDisplayPointRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<long>("DisplayPointId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("display_point_id");
            entity.HasKey("ProductId", "DisplayPointId").HasName("pk_product_display_points");
            entity.HasIndex("DisplayPointId").HasDatabaseName("ix_product_display_points_display_point_id");
            entity.ToTable("product_display_points");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductExportMarketRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string>("Country").IsRequired().HasColumnType("text").HasColumnName("country").UseCollation("C");
            entity.HasKey("ProductId", "Position").HasName("pk_product_export_markets");
            entity.HasIndex("Country").HasDatabaseName("ix_product_export_markets_country");
            entity.ToTable("product_export_markets", table =>
            {
                table.HasCheckConstraint("ck_product_export_markets_country", "length(country) = 2 AND country = upper(country)");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductGtinRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string>("FourteenDigits").IsRequired().HasColumnType("text").HasColumnName("fourteen_digits").UseCollation("C");
            entity.Property<string>("Gtin").IsRequired().HasColumnType("text").HasColumnName("gtin").UseCollation("C");
            entity.HasKey("ProductId", "Position").HasName("pk_product_gtins");
            entity.HasIndex("FourteenDigits").HasDatabaseName("ix_product_gtins_fourteen_digits");
            entity.ToTable("product_gtins", table =>
            {
                table.HasCheckConstraint("ck_product_gtins_digits", "length(fourteen_digits) = 14");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductImageRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string>("Address").IsRequired().HasColumnType("text").HasColumnName("address").UseCollation("C");
            entity.Property<string?>("AlternativeText").HasColumnType("text").HasColumnName("alternative_text").UseCollation("C");
            entity.HasKey("ProductId", "Position").HasName("pk_product_images");
            entity.ToTable("product_images", table =>
            {
                table.HasCheckConstraint("ck_product_images_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductOfferRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string?>("Address").HasColumnType("text").HasColumnName("address").UseCollation("C");
            entity.Property<string>("Channel").IsRequired().HasColumnType("text").HasColumnName("channel").UseCollation("C");
            entity.Property<string?>("Kind").HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.HasKey("ProductId", "Position").HasName("pk_product_offers");
            entity.HasIndex("Channel").HasDatabaseName("ix_product_offers_channel");
            entity.ToTable("product_offers", table =>
            {
                table.HasCheckConstraint("ck_product_offers_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
                table.HasCheckConstraint("ck_product_offers_kind", "kind IN ('ModernRetail', 'ECommerce', 'SalesPoint', 'Producer')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductStandardRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<int>("Position").ValueGeneratedNever().HasColumnType("integer").HasColumnName("position");
            entity.Property<string>("Standard").IsRequired().HasColumnType("text").HasColumnName("standard").UseCollation("C");
            entity.HasKey("ProductId", "Position").HasName("pk_product_standards");
            entity.ToTable("product_standards");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductDisplayPointRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Details.DisplayPointRow", null).WithMany().HasForeignKey("DisplayPointId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_display_points_display_point_id");
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_display_points_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductExportMarketRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_export_markets_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductGtinRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_gtins_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductImageRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_images_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductOfferRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_offers_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductStandardRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_standards_product_id");
        });
    }
}
