using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of data sets, revisions and changes.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateChangeLogStart(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "change_log_start",
            columns: table => new
            {
                revision = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_change_log_start", x => x.revision);
            });
    }

    private static void CreateDataSets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "data_sets",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                sha_256 = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                rows = table.Column<int>(type: "integer", nullable: false),
                loaded_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_data_sets", x => x.id);
                table.CheckConstraint("ck_data_sets_sha256", "length(sha_256) = 64");
            });
        migrationBuilder.CreateIndex("ix_data_sets_name_sha_256", "data_sets", ["name", "sha_256"], unique: true);
    }

    private static void CreateRevisions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "revisions",
            columns: table => new
            {
                revision = table.Column<long>(type: "bigint", nullable: false),
                committed_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_revisions", x => x.revision);
            });
    }

    private static void CreateChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "changes",
            columns: table => new
            {
                revision = table.Column<long>(type: "bigint", nullable: false),
                position = table.Column<int>(type: "integer", nullable: false),
                record_kind = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                record_code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                kind = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_changes", x => new { x.revision, x.position });
                table.CheckConstraint("ck_changes_kind", "kind IN ('Created', 'Updated', 'Withdrawn')");
                table.CheckConstraint("ck_changes_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
                table.ForeignKey("fk_changes_revision", x => x.revision, "revisions", "revision", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_changes_record_kind_record_code", "changes", ["record_kind", "record_code"]);
    }
}
