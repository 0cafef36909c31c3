using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The plans, targets and results of provinces and districts.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteProgrammes(MigrationBuilder migrationBuilder)
    {
        CreateProgrammes(migrationBuilder);
        CreateProgrammeTargets(migrationBuilder);
        CreateReportedResults(migrationBuilder);
        CreateProgrammeParts(migrationBuilder);
        CreateProgrammeSources(migrationBuilder);
        AdmitProgrammesToChanges(migrationBuilder);
    }

    private static void CreateProgrammes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programmes",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                commune = table.Column<string>(type: "TEXT", nullable: true),
                content_sha_256 = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                decision_number = table.Column<string>(type: "TEXT", nullable: true),
                district = table.Column<string>(type: "TEXT", nullable: true),
                first_year = table.Column<int>(type: "INTEGER", nullable: true),
                issued = table.Column<string>(type: "TEXT", nullable: true),
                issued_as_printed = table.Column<string>(type: "TEXT", nullable: true),
                issued_by = table.Column<string>(type: "TEXT", nullable: true),
                last_year = table.Column<int>(type: "INTEGER", nullable: false),
                place_sort = table.Column<string>(type: "TEXT", nullable: false),
                province = table.Column<string>(type: "TEXT", nullable: true),
                province_before_2025 = table.Column<string>(type: "TEXT", nullable: true),
                province_from_2025 = table.Column<string>(type: "TEXT", nullable: true),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programmes", x => x.id);
                table.CheckConstraint(
                    "ck_programmes_period",
                    "first_year <= last_year");
            });
        migrationBuilder.CreateIndex("ix_programmes_code", "programmes", "code", unique: true);
        migrationBuilder.CreateIndex("ix_programmes_place_sort_last_year_code", "programmes", ["place_sort", "last_year", "code"]);
        migrationBuilder.CreateIndex("ix_programmes_province_before_2025", "programmes", "province_before_2025");
        migrationBuilder.CreateIndex("ix_programmes_province_from_2025", "programmes", "province_from_2025");
    }

    private static void CreateProgrammeTargets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_targets",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                as_printed = table.Column<string>(type: "TEXT", nullable: true),
                channel = table.Column<string>(type: "TEXT", nullable: true),
                comparator = table.Column<string>(type: "TEXT", nullable: true),
                condition = table.Column<string>(type: "TEXT", nullable: true),
                high = table.Column<string>(type: "TEXT", nullable: true),
                is_increment = table.Column<bool>(type: "INTEGER", nullable: false),
                key = table.Column<string>(type: "TEXT", nullable: false),
                low = table.Column<string>(type: "TEXT", nullable: true),
                metric = table.Column<string>(type: "TEXT", nullable: false),
                note = table.Column<string>(type: "TEXT", nullable: true),
                population = table.Column<string>(type: "TEXT", nullable: true),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                producer_kind = table.Column<string>(type: "TEXT", nullable: true),
                producer_trait = table.Column<string>(type: "TEXT", nullable: true),
                programme_id = table.Column<long>(type: "INTEGER", nullable: false),
                since = table.Column<string>(type: "TEXT", nullable: true),
                stars = table.Column<int>(type: "INTEGER", nullable: true),
                stars_counted = table.Column<string>(type: "TEXT", nullable: true),
                statement = table.Column<string>(type: "TEXT", nullable: false),
                unit = table.Column<string>(type: "TEXT", nullable: false),
                until = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_targets", x => x.id);
                table.CheckConstraint(
                    "ck_programme_targets_channel",
                    "channel IN ('Export', 'ModernRetail', 'ECommerce', 'DisplayPoint', 'TradePromotion')");
                table.CheckConstraint(
                    "ck_programme_targets_comparator",
                    "comparator IN ('AtLeast', 'MoreThan', 'Exactly', 'Between', 'Hold')");
                table.CheckConstraint(
                    "ck_programme_targets_condition",
                    "condition IN ('Recognised', 'Participating', 'EligibleForScoring', 'RecognisedAgain', 'Upgraded', 'OnOffer', 'LinkedToValueChain', 'Achieved', 'KeyProduct')");
                table.CheckConstraint(
                    "ck_programme_targets_metric",
                    "metric IN ('Products', 'Producers', 'Communes', 'CraftVillages', 'Indicators', 'Participations', 'DisplayPoints', 'Organisations')");
                table.CheckConstraint(
                    "ck_programme_targets_population",
                    "population IN ('Products', 'EvaluatedProducts', 'ProductsDueForReevaluation', 'Producers', 'CraftVillageProducers', 'Communes', 'TraditionalCraftVillages', 'Indicators')");
                table.CheckConstraint(
                    "ck_programme_targets_producer_kind",
                    "producer_kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
                table.CheckConstraint(
                    "ck_programme_targets_producer_trait",
                    "producer_trait IN ('SmallOrMediumEnterprise', 'Woman', 'InCraftVillage')");
                table.CheckConstraint(
                    "ck_programme_targets_stars",
                    "stars BETWEEN 1 AND 5");
                table.CheckConstraint(
                    "ck_programme_targets_stars_counted",
                    "(stars IS NULL) = (stars_counted IS NULL) AND stars_counted IN ('Exactly', 'OrMore', 'OrPotential')");
                table.CheckConstraint(
                    "ck_programme_targets_unit",
                    "unit IN ('Count', 'Percent', 'TurnsPerYear', 'OutOf', 'PerCommune')");
                table.ForeignKey(
                    "fk_programme_targets_programme_id",
                    x => x.programme_id,
                    "programmes",
                    "id",
                    onDelete: ReferentialAction.Cascade);
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
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                as_printed = table.Column<string>(type: "TEXT", nullable: true),
                denominator = table.Column<int>(type: "INTEGER", nullable: true),
                figure_date = table.Column<string>(type: "TEXT", nullable: false),
                is_exceeded = table.Column<bool>(type: "INTEGER", nullable: false),
                numerator = table.Column<int>(type: "INTEGER", nullable: true),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
                statement = table.Column<string>(type: "TEXT", nullable: false),
                target_id = table.Column<long>(type: "INTEGER", nullable: false),
                value = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_reported_results", x => x.id);
                table.ForeignKey(
                    "fk_reported_results_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
                table.ForeignKey(
                    "fk_reported_results_target_id",
                    x => x.target_id,
                    "programme_targets",
                    "id",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_reported_results_source_id", "reported_results", "source_id");
        migrationBuilder.CreateIndex("ix_reported_results_target_id_position", "reported_results", ["target_id", "position"], unique: true);
    }

    private static void CreateProgrammeParts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_parts",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                as_printed = table.Column<string>(type: "TEXT", nullable: true),
                items = table.Column<string>(type: "TEXT", nullable: false),
                kind = table.Column<string>(type: "TEXT", nullable: true),
                name = table.Column<string>(type: "TEXT", nullable: true),
                number = table.Column<int>(type: "INTEGER", nullable: true),
                office = table.Column<string>(type: "TEXT", nullable: true),
                part = table.Column<string>(type: "TEXT", nullable: false),
                person = table.Column<string>(type: "TEXT", nullable: true),
                places = table.Column<string>(type: "TEXT", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
                programme_id = table.Column<long>(type: "INTEGER", nullable: false),
                stars = table.Column<int>(type: "INTEGER", nullable: true),
                stated_date = table.Column<string>(type: "TEXT", nullable: true),
                statement = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_parts", x => x.id);
                table.CheckConstraint(
                    "ck_programme_parts_part",
                    "part IN ('Event', 'Organisation', 'Channel', 'DisplayPoint', 'Product', 'Statement')");
                table.CheckConstraint(
                    "ck_programme_parts_stars",
                    "stars BETWEEN 1 AND 5");
                table.ForeignKey(
                    "fk_programme_parts_programme_id",
                    x => x.programme_id,
                    "programmes",
                    "id",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_programme_parts_programme_id_part_position", "programme_parts", ["programme_id", "part", "position"], unique: true);
    }

    private static void CreateProgrammeSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey(
                    "fk_programme_sources_record_id",
                    x => x.record_id,
                    "programmes",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_programme_sources_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_programme_sources_source_id", "programme_sources", "source_id");
    }

    // SQLite cannot change a check, so the table is made anew and the rows are carried over.
    private static void AdmitProgrammesToChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE "changes_with_programmes" (
                "revision" INTEGER NOT NULL,
                "position" INTEGER NOT NULL,
                "record_kind" TEXT NOT NULL,
                "record_code" TEXT NOT NULL,
                "kind" TEXT NOT NULL,
                CONSTRAINT "pk_changes" PRIMARY KEY ("revision", "position"),
                CONSTRAINT "ck_changes_kind" CHECK (kind IN ('Created', 'Updated')),
                CONSTRAINT "ck_changes_record_kind" CHECK (record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme')),
                CONSTRAINT "fk_changes_revision" FOREIGN KEY ("revision") REFERENCES "revisions" ("revision") ON DELETE RESTRICT
            );
            INSERT INTO "changes_with_programmes" ("revision", "position", "record_kind", "record_code", "kind")
                SELECT "revision", "position", "record_kind", "record_code", "kind" FROM "changes";
            DROP TABLE "changes";
            ALTER TABLE "changes_with_programmes" RENAME TO "changes";
            """);
        migrationBuilder.CreateIndex("ix_changes_record_kind_record_code", "changes", ["record_kind", "record_code"]);
    }
}
