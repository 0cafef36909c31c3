using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of what is told of a product several times.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CreateProductDetails(MigrationBuilder migrationBuilder)
    {
        CreateGtins(migrationBuilder);
        CreateOffers(migrationBuilder);
        CreateImages(migrationBuilder);
        CreateStandards(migrationBuilder);
        CreateExportMarkets(migrationBuilder);
    }

    private static void CreateGtins(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_gtins",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                gtin = table.Column<string>(type: "TEXT", nullable: false),
                fourteen_digits = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_gtins", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_gtins_digits", "length(fourteen_digits) = 14");
                table.ForeignKey("fk_product_gtins_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_gtins_fourteen_digits", "product_gtins", "fourteen_digits");
    }

    private static void CreateOffers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_offers",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                channel = table.Column<string>(type: "TEXT", nullable: false),
                kind = table.Column<string>(type: "TEXT", nullable: true),
                address = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_offers", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_offers_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
                table.CheckConstraint("ck_product_offers_kind", "kind IN ('ModernRetail', 'ECommerce', 'SalesPoint', 'Producer')");
                table.ForeignKey("fk_product_offers_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_offers_channel", "product_offers", "channel");
    }

    private static void CreateImages(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_images",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                address = table.Column<string>(type: "TEXT", nullable: false),
                alternative_text = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_images", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_images_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
                table.ForeignKey("fk_product_images_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateStandards(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_standards",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                standard = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_standards", x => new { x.product_id, x.position });
                table.ForeignKey("fk_product_standards_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateExportMarkets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_export_markets",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                country = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_export_markets", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_export_markets_country", "length(country) = 2 AND country = upper(country)");
                table.ForeignKey("fk_product_export_markets_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_export_markets_country", "product_export_markets", "country");
    }
}
