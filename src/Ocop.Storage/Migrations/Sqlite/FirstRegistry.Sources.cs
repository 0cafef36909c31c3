using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of sources and of what they state.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateSourcesTables(MigrationBuilder migrationBuilder)
    {
        CreateSources(migrationBuilder);
        CreateProducerSources(migrationBuilder);
        CreateProductSources(migrationBuilder);
        CreateCertificateSources(migrationBuilder);
        CreateDossierSources(migrationBuilder);
    }

    private static void CreateSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sources",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                address = table.Column<string>(type: "TEXT", nullable: false),
                printed_date = table.Column<string>(type: "TEXT", nullable: true),
                last_possible_day = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_sources", x => x.id);
            });
        migrationBuilder.CreateIndex("ix_sources_address_printed_date", "sources", ["address", "printed_date"], unique: true);
    }

    private static void CreateProducerSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "producer_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_producer_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey(
                    "fk_producer_sources_record_id",
                    x => x.record_id,
                    "producers",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_producer_sources_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_producer_sources_source_id", "producer_sources", "source_id");
    }

    private static void CreateProductSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey(
                    "fk_product_sources_record_id",
                    x => x.record_id,
                    "products",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_product_sources_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_product_sources_source_id", "product_sources", "source_id");
    }

    private static void CreateCertificateSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificate_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
                states_ending = table.Column<bool>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificate_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey(
                    "fk_certificate_sources_record_id",
                    x => x.record_id,
                    "certificates",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_certificate_sources_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_certificate_sources_source_id", "certificate_sources", "source_id");
    }

    private static void CreateDossierSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "dossier_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "INTEGER", nullable: false),
                source_id = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_dossier_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey(
                    "fk_dossier_sources_record_id",
                    x => x.record_id,
                    "dossiers",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_dossier_sources_source_id",
                    x => x.source_id,
                    "sources",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_dossier_sources_source_id", "dossier_sources", "source_id");
    }
}
