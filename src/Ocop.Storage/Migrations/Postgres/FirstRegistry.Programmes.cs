using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of programmes.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateProgrammes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programmes",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                commune = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_before_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                province_from_2025 = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                place_sort = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                first_year = table.Column<int>(type: "integer", nullable: true),
                last_year = table.Column<int>(type: "integer", nullable: false),
                issued_by = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_number = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issued = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issued_as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                content_sha_256 = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programmes", x => x.id);
                table.CheckConstraint("ck_programmes_period", "first_year <= last_year");
            });
        migrationBuilder.CreateIndex("ix_programmes_code", "programmes", "code", unique: true);
        migrationBuilder.CreateIndex("ix_programmes_place_sort_last_year_code", "programmes", ["place_sort", "last_year", "code"]);
        migrationBuilder.CreateIndex("ix_programmes_province_before_2025", "programmes", "province_before_2025");
        migrationBuilder.CreateIndex("ix_programmes_province_from_2025", "programmes", "province_from_2025");
    }

    private static void CreateProgrammeParts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_parts",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                programme_id = table.Column<long>(type: "bigint", nullable: false),
                part = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                position = table.Column<int>(type: "integer", nullable: false),
                kind = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                name = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                statement = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                person = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                office = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stated_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                number = table.Column<int>(type: "integer", nullable: true),
                stars = table.Column<int>(type: "integer", nullable: true),
                places = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                items = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_parts", x => x.id);
                table.CheckConstraint("ck_programme_parts_part", "part IN ('Event', 'Organisation', 'Channel', 'DisplayPoint', 'Product', 'Statement')");
                table.CheckConstraint("ck_programme_parts_stars", "stars BETWEEN 1 AND 5");
                table.ForeignKey("fk_programme_parts_programme_id", x => x.programme_id, "programmes", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_programme_parts_programme_id_part_position", "programme_parts", ["programme_id", "part", "position"], unique: true);
    }

    private static void CreateProgrammeTargets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_targets",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                programme_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                key = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                statement = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                note = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                metric = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                condition = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stars = table.Column<int>(type: "integer", nullable: true),
                stars_counted = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                producer_kind = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                producer_trait = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                channel = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                population = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                comparator = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                low = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                high = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                unit = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                is_increment = table.Column<int>(type: "integer", nullable: false),
                since = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                until = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_targets", x => x.id);
                table.CheckConstraint("ck_programme_targets_channel", "channel IN ('Export', 'ModernRetail', 'ECommerce', 'DisplayPoint', 'TradePromotion')");
                table.CheckConstraint("ck_programme_targets_comparator", "comparator IN ('AtLeast', 'MoreThan', 'Exactly', 'Between', 'Hold')");
                table.CheckConstraint("ck_programme_targets_condition", "condition IN ('Recognised', 'Participating', 'EligibleForScoring', 'RecognisedAgain', 'Upgraded', 'OnOffer', 'LinkedToValueChain', 'Achieved', 'KeyProduct')");
                table.CheckConstraint("ck_programme_targets_metric", "metric IN ('Products', 'Producers', 'Communes', 'CraftVillages', 'Indicators', 'Participations', 'DisplayPoints', 'Organisations')");
                table.CheckConstraint("ck_programme_targets_population", "population IN ('Products', 'EvaluatedProducts', 'ProductsDueForReevaluation', 'Producers', 'CraftVillageProducers', 'Communes', 'TraditionalCraftVillages', 'Indicators')");
                table.CheckConstraint("ck_programme_targets_producer_kind", "producer_kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
                table.CheckConstraint("ck_programme_targets_producer_trait", "producer_trait IN ('SmallOrMediumEnterprise', 'Woman', 'InCraftVillage')");
                table.CheckConstraint("ck_programme_targets_stars", "stars BETWEEN 1 AND 5");
                table.CheckConstraint("ck_programme_targets_stars_counted", "(stars IS NULL) = (stars_counted IS NULL) AND stars_counted IN ('Exactly', 'OrMore', 'OrPotential')");
                table.CheckConstraint("ck_programme_targets_unit", "unit IN ('Count', 'Percent', 'TurnsPerYear', 'OutOf', 'PerCommune')");
                table.ForeignKey("fk_programme_targets_programme_id", x => x.programme_id, "programmes", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_programme_targets_programme_id_key", "programme_targets", ["programme_id", "key"], unique: true);
        migrationBuilder.CreateIndex("ix_programme_targets_programme_id_position", "programme_targets", ["programme_id", "position"], unique: true);
    }

    private static void CreateReportedResults(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "reported_results",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                target_id = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                statement = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                as_printed = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                value = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                numerator = table.Column<int>(type: "integer", nullable: true),
                denominator = table.Column<int>(type: "integer", nullable: true),
                is_exceeded = table.Column<int>(type: "integer", nullable: false),
                figure_date = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                source_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_reported_results", x => x.id);
                table.ForeignKey("fk_reported_results_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_reported_results_target_id", x => x.target_id, "programme_targets", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_reported_results_source_id", "reported_results", "source_id");
        migrationBuilder.CreateIndex("ix_reported_results_target_id_position", "reported_results", ["target_id", "position"], unique: true);
    }
}
