using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of products and producers.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateProducers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "producers",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                own_name = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                name_sort = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_words = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                kind = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                kind_as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                commune = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                commune_code_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                commune_code_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                tax_code = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                craft_village_id = table.Column<long>(type: "bigint", nullable: true),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_producers", x => x.id);
                table.CheckConstraint("ck_producers_kind", "kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
                table.ForeignKey("fk_producers_craft_village_id", x => x.craft_village_id, "craft_villages", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_producers_code", "producers", "code", unique: true);
        migrationBuilder.CreateIndex("ix_producers_craft_village_id", "producers", "craft_village_id");
        migrationBuilder.CreateIndex("ix_producers_name_sort_code", "producers", ["name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_own_name", "producers", "own_name");
        migrationBuilder.CreateIndex("ix_producers_province_before_2025_name_sort_code", "producers", ["province_before_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_province_from_2025_name_sort_code", "producers", ["province_from_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_tax_code", "producers", "tax_code");
        migrationBuilder.CreateIndex("ix_producers_updated_at_code", "producers", ["updated_at", "code"]);
    }

    private static void CreateProducts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "products",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_folded = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_sort = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_words = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                producer_id = table.Column<long>(type: "bigint", nullable: true),
                commune = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                group_as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                official_code = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                official_code_key = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                name_en = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                description = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                story = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                set_number = table.Column<int>(type: "integer", nullable: true),
                commune_code_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                commune_code_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                latitude = table.Column<double>(type: "double precision", nullable: true),
                longitude = table.Column<double>(type: "double precision", nullable: true),
                traceability_system = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                traceability_address = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_products", x => x.id);
                table.CheckConstraint("ck_products_latitude", "latitude BETWEEN -90 AND 90");
                table.CheckConstraint("ck_products_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
                table.CheckConstraint("ck_products_set_number", "set_number BETWEEN 1 AND 26");
                table.CheckConstraint("ck_products_traceability_address", "traceability_address LIKE 'https://%' OR traceability_address LIKE 'http://%'");
                table.CheckConstraint("ck_products_traceability_system", "traceability_system IS NOT NULL OR traceability_address IS NULL");
                table.ForeignKey("fk_products_producer_id", x => x.producer_id, "producers", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_products_code", "products", "code", unique: true);
        migrationBuilder.CreateIndex("ix_products_commune_code_before_2025_name_sort_code", "products", ["commune_code_before_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_commune_code_from_2025_name_sort_code", "products", ["commune_code_from_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_name_folded", "products", "name_folded");
        migrationBuilder.CreateIndex("ix_products_name_sort_code", "products", ["name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_official_code_key", "products", "official_code_key", unique: true);
        migrationBuilder.CreateIndex("ix_products_producer_id_name_sort_code", "products", ["producer_id", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_province_before_2025_name_sort_code", "products", ["province_before_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_province_from_2025_name_sort_code", "products", ["province_from_2025", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_set_number_name_sort_code", "products", ["set_number", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_products_updated_at_code", "products", ["updated_at", "code"]);
    }
}
