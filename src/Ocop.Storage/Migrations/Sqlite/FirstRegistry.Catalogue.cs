using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of producers and products.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCatalogueTables(MigrationBuilder migrationBuilder)
    {
        CreateProducers(migrationBuilder);
        CreateProducts(migrationBuilder);
    }

    private static void CreateProducers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "producers",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                name = table.Column<string>(type: "TEXT", nullable: false),
                name_sort = table.Column<string>(type: "TEXT", nullable: false),
                name_words = table.Column<string>(type: "TEXT", nullable: false),
                kind = table.Column<string>(type: "TEXT", nullable: true),
                kind_as_printed = table.Column<string>(type: "TEXT", nullable: true),
                commune = table.Column<string>(type: "TEXT", nullable: true),
                district = table.Column<string>(type: "TEXT", nullable: true),
                province = table.Column<string>(type: "TEXT", nullable: true),
                province_before_2025 = table.Column<string>(type: "TEXT", nullable: true),
                province_from_2025 = table.Column<string>(type: "TEXT", nullable: true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_producers", x => x.id);
                table.CheckConstraint("ck_producers_kind", "kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
            });
        migrationBuilder.CreateIndex("ix_producers_code", "producers", "code", unique: true);
        migrationBuilder.CreateIndex("ix_producers_name_sort_code", "producers", ["name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_province_before_2025_name_sort_code", "producers", ["province_before_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_province_from_2025_name_sort_code", "producers", ["province_from_2025", "name_sort", "code"]);
    }

    private static void CreateProducts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "products",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                name = table.Column<string>(type: "TEXT", nullable: false),
                name_folded = table.Column<string>(type: "TEXT", nullable: false),
                name_sort = table.Column<string>(type: "TEXT", nullable: false),
                name_words = table.Column<string>(type: "TEXT", nullable: false),
                producer_id = table.Column<long>(type: "INTEGER", nullable: true),
                commune = table.Column<string>(type: "TEXT", nullable: true),
                district = table.Column<string>(type: "TEXT", nullable: true),
                province = table.Column<string>(type: "TEXT", nullable: true),
                province_before_2025 = table.Column<string>(type: "TEXT", nullable: true),
                province_from_2025 = table.Column<string>(type: "TEXT", nullable: true),
                group_as_printed = table.Column<string>(type: "TEXT", nullable: true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_products", x => x.id);
                table.ForeignKey(
                    "fk_products_producer_id",
                    x => x.producer_id,
                    "producers",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_products_code", "products", "code", unique: true);
        migrationBuilder.CreateIndex("ix_products_name_folded", "products", "name_folded");
        migrationBuilder.CreateIndex("ix_products_name_sort_code", "products", ["name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_producer_id", "products", "producer_id");
        migrationBuilder.CreateIndex("ix_products_province_before_2025_name_sort_code", "products", ["province_before_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_province_from_2025_name_sort_code", "products", ["province_from_2025", "name_sort", "code"]);
    }
}
