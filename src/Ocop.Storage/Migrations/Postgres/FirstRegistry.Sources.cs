using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of sources.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "sources",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                address = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                printed_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                last_possible_day = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_sources", x => x.id);
            });
        migrationBuilder.CreateIndex("ix_sources_address_printed_date", "sources", ["address", "printed_date"], unique: true);
    }

    private static void CreateProgrammeSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "programme_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "bigint", nullable: false),
                source_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_programme_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey("fk_programme_sources_record_id", x => x.record_id, "programmes", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_programme_sources_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_programme_sources_source_id", "programme_sources", "source_id");
    }

    private static void CreateProducerSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "producer_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "bigint", nullable: false),
                source_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_producer_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey("fk_producer_sources_record_id", x => x.record_id, "producers", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_producer_sources_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_producer_sources_source_id", "producer_sources", "source_id");
    }

    private static void CreateProductSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "bigint", nullable: false),
                source_id = table.Column<long>(type: "bigint", nullable: false),
                sheet = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                row_number = table.Column<int>(type: "integer", nullable: true),
                cells = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey("fk_product_sources_record_id", x => x.record_id, "products", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_product_sources_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_product_sources_source_id", "product_sources", "source_id");
    }

    private static void CreateCertificateSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificate_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "bigint", nullable: false),
                source_id = table.Column<long>(type: "bigint", nullable: false),
                states_ending = table.Column<int>(type: "integer", nullable: false),
                sheet = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                row_number = table.Column<int>(type: "integer", nullable: true),
                cells = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificate_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey("fk_certificate_sources_record_id", x => x.record_id, "certificates", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_certificate_sources_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_certificate_sources_source_id", "certificate_sources", "source_id");
    }

    private static void CreateDossierSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "dossier_sources",
            columns: table => new
            {
                record_id = table.Column<long>(type: "bigint", nullable: false),
                source_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_dossier_sources", x => new { x.record_id, x.source_id });
                table.ForeignKey("fk_dossier_sources_record_id", x => x.record_id, "dossiers", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_dossier_sources_source_id", x => x.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_dossier_sources_source_id", "dossier_sources", "source_id");
    }
}
