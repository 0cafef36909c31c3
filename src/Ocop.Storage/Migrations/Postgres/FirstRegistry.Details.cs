using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of what is told of products several times.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCraftVillages(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "craft_villages",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                commune = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_craft_villages", x => x.id);
            });
    }

    private static void CreateDisplayPoints(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "display_points",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                address = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                commune = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                latitude = table.Column<double>(type: "double precision", nullable: true),
                longitude = table.Column<double>(type: "double precision", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_display_points", x => x.id);
                table.CheckConstraint("ck_display_points_latitude", "latitude BETWEEN -90 AND 90");
                table.CheckConstraint("ck_display_points_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
            });
    }

    private static void CreateProductDisplayPoints(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_display_points",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                display_point_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_display_points", x => new { x.product_id, x.display_point_id });
                table.ForeignKey("fk_product_display_points_display_point_id", x => x.display_point_id, "display_points", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_product_display_points_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_display_points_display_point_id", "product_display_points", "display_point_id");
    }

    private static void CreateProductExportMarkets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_export_markets",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                country = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_export_markets", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_export_markets_country", "length(country) = 2 AND country = upper(country)");
                table.ForeignKey("fk_product_export_markets_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_export_markets_country", "product_export_markets", "country");
    }

    private static void CreateProductGtins(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_gtins",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                gtin = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                fourteen_digits = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_gtins", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_gtins_digits", "length(fourteen_digits) = 14");
                table.ForeignKey("fk_product_gtins_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_gtins_fourteen_digits", "product_gtins", "fourteen_digits");
    }

    private static void CreateProductImages(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_images",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                address = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                alternative_text = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_images", x => new { x.product_id, x.position });
                table.CheckConstraint("ck_product_images_address", "address LIKE 'https://%' OR address LIKE 'http://%'");
                table.ForeignKey("fk_product_images_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateProductOffers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_offers",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                channel = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                kind = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                address = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
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

    private static void CreateProductStandards(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_standards",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                standard = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_standards", x => new { x.product_id, x.position });
                table.ForeignKey("fk_product_standards_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
