using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of what is told of a product several times.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildProductDetails(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Details.ProductGtinRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string>("FourteenDigits").IsRequired().HasColumnType("TEXT").HasColumnName("fourteen_digits");
            entity.Property<string>("Gtin").IsRequired().HasColumnType("TEXT").HasColumnName("gtin");
            entity.HasKey("ProductId", "Position").HasName("pk_product_gtins");
            entity.HasIndex("FourteenDigits").HasDatabaseName("ix_product_gtins_fourteen_digits");
            entity.ToTable("product_gtins", table =>
            {
                table.HasCheckConstraint("ck_product_gtins_digits", "length(fourteen_digits) = 14");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_gtins_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductOfferRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string?>("Address").HasColumnType("TEXT").HasColumnName("address");
            entity.Property<string>("Channel").IsRequired().HasColumnType("TEXT").HasColumnName("channel");
            entity.Property<string?>("Kind").HasColumnType("TEXT").HasColumnName("kind");
            entity.HasKey("ProductId", "Position").HasName("pk_product_offers");
            entity.HasIndex("Channel").HasDatabaseName("ix_product_offers_channel");
            entity.ToTable("product_offers", table =>
            {
                table.HasCheckConstraint("ck_product_offers_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
                table.HasCheckConstraint("ck_product_offers_kind", "kind IN ('ModernRetail', 'ECommerce', 'SalesPoint', 'Producer')");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_offers_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductImageRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string>("Address").IsRequired().HasColumnType("TEXT").HasColumnName("address");
            entity.Property<string?>("AlternativeText").HasColumnType("TEXT").HasColumnName("alternative_text");
            entity.HasKey("ProductId", "Position").HasName("pk_product_images");
            entity.ToTable("product_images", table =>
            {
                table.HasCheckConstraint("ck_product_images_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_images_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductStandardRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string>("Standard").IsRequired().HasColumnType("TEXT").HasColumnName("standard");
            entity.HasKey("ProductId", "Position").HasName("pk_product_standards");
            entity.ToTable("product_standards");
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_standards_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Details.ProductExportMarketRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string>("Country").IsRequired().HasColumnType("TEXT").HasColumnName("country");
            entity.HasKey("ProductId", "Position").HasName("pk_product_export_markets");
            entity.HasIndex("Country").HasDatabaseName("ix_product_export_markets_country");
            entity.ToTable("product_export_markets", table =>
            {
                table.HasCheckConstraint("ck_product_export_markets_country", "length(country) = 2 AND country = upper(country)");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_export_markets_product_id");
        });
    }
}
