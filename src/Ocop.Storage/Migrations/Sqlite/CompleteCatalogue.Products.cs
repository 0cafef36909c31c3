using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What is told of products and producers beyond their names.</content>
/// <remarks>
/// A check or reference of a column that comes later is written with the column: SQLite adds it in place so, where the migration
/// builder would make the whole table anew.
/// </remarks>
internal sealed partial class CompleteCatalogue
{
    private static readonly string[] ProductTexts =
    [
        "official_code",
        "official_code_key",
        "name_en",
        "description",
        "story",
        "commune_code_before_2025",
        "commune_code_from_2025",
        "traceability_system",
    ];

    private static void CompleteProducts(MigrationBuilder migrationBuilder)
    {
        CreateCraftVillages(migrationBuilder);
        CompleteProducers(migrationBuilder);
        CompleteProductColumns(migrationBuilder);
        CreateProductDetails(migrationBuilder);
        CreateDisplayPoints(migrationBuilder);
        IndexLocations(migrationBuilder);
    }

    private static void CompleteProducers(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["commune_code_before_2025", "commune_code_from_2025", "tax_code"])
            migrationBuilder.AddColumn<string>(column, "producers", type: "TEXT", nullable: true);
        migrationBuilder.Sql(
            """
            ALTER TABLE "producers" ADD COLUMN "craft_village_id" INTEGER NULL
            CONSTRAINT "fk_producers_craft_village_id" REFERENCES "craft_villages" ("id") ON DELETE RESTRICT;
            """);
        migrationBuilder.CreateIndex("ix_producers_craft_village_id", "producers", "craft_village_id");
        migrationBuilder.CreateIndex("ix_producers_tax_code", "producers", "tax_code");
    }

    private static void CompleteProductColumns(MigrationBuilder migrationBuilder)
    {
        foreach (var column in ProductTexts)
            migrationBuilder.AddColumn<string>(column, "products", type: "TEXT", nullable: true);
        migrationBuilder.Sql(
            """
            ALTER TABLE "products" ADD COLUMN "traceability_address" TEXT NULL
            CONSTRAINT "ck_products_traceability_address" CHECK (traceability_address LIKE 'https://%' OR traceability_address LIKE 'http://%')
            CONSTRAINT "ck_products_traceability_system" CHECK (traceability_system IS NOT NULL OR traceability_address IS NULL);
            ALTER TABLE "products" ADD COLUMN "set_number" INTEGER NULL
            CONSTRAINT "ck_products_set_number" CHECK (set_number BETWEEN 1 AND 26);
            ALTER TABLE "products" ADD COLUMN "latitude" REAL NULL
            CONSTRAINT "ck_products_latitude" CHECK (latitude BETWEEN -90 AND 90);
            ALTER TABLE "products" ADD COLUMN "longitude" REAL NULL
            CONSTRAINT "ck_products_longitude" CHECK (longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL));
            """);
        foreach (var column in (string[])["commune_code_before_2025", "commune_code_from_2025", "set_number"])
            migrationBuilder.CreateIndex($"ix_products_{column}_name_sort_code", "products", [column, "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_official_code_key", "products", "official_code_key", unique: true);
        migrationBuilder.CreateIndex("ix_products_updated_at_code", "products", ["updated_at", "code"]);
    }
}
