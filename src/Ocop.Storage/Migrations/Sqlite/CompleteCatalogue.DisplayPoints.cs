using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of craft villages and of points that show products.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CreateCraftVillages(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "craft_villages",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                name = table.Column<string>(type: "TEXT", nullable: false),
                commune = table.Column<string>(type: "TEXT", nullable: true),
                district = table.Column<string>(type: "TEXT", nullable: true),
                province = table.Column<string>(type: "TEXT", nullable: true),
                province_before_2025 = table.Column<string>(type: "TEXT", nullable: true),
                province_from_2025 = table.Column<string>(type: "TEXT", nullable: true),
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
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                name = table.Column<string>(type: "TEXT", nullable: false),
                address = table.Column<string>(type: "TEXT", nullable: true),
                commune = table.Column<string>(type: "TEXT", nullable: true),
                district = table.Column<string>(type: "TEXT", nullable: true),
                province = table.Column<string>(type: "TEXT", nullable: true),
                province_before_2025 = table.Column<string>(type: "TEXT", nullable: true),
                province_from_2025 = table.Column<string>(type: "TEXT", nullable: true),
                latitude = table.Column<double>(type: "REAL", nullable: true),
                longitude = table.Column<double>(type: "REAL", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_display_points", x => x.id);
                table.CheckConstraint("ck_display_points_latitude", "latitude BETWEEN -90 AND 90");
                table.CheckConstraint("ck_display_points_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
            });
        CreateProductDisplayPoints(migrationBuilder);
    }

    private static void CreateProductDisplayPoints(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_display_points",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                display_point_id = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_display_points", x => new { x.product_id, x.display_point_id });
                table.ForeignKey("fk_product_display_points_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_product_display_points_display_point_id", x => x.display_point_id, "display_points", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_product_display_points_display_point_id", "product_display_points", "display_point_id");
    }
}
