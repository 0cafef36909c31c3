using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>Withdrawn records, and where a change log begins that was not written from the start.</summary>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed class ChangeFeed : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122220000_ChangeFeed";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "withdrawals",
            columns: table => new
            {
                record_kind = table.Column<string>(type: "TEXT", nullable: false),
                record_code = table.Column<string>(type: "TEXT", nullable: false),
                at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
                reason = table.Column<string>(type: "TEXT", nullable: false),
                replaced_by = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_withdrawals", x => new { x.record_kind, x.record_code });
                table.CheckConstraint("ck_withdrawals_reason", "reason IN ('RecordedInError', 'Duplicate', 'SourceWithdrawn')");
                table.CheckConstraint("ck_withdrawals_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
                table.CheckConstraint("ck_withdrawals_replaced_by", "replaced_by <> record_code");
            });
        migrationBuilder.CreateTable(
            name: "change_log_start",
            columns: table => new
            {
                revision = table.Column<long>(type: "INTEGER", nullable: false),
                position = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_change_log_start", x => x.revision));
        AdmitWithdrawalsToChanges(migrationBuilder);
    }

    // SQLite cannot change a check, so the table is made anew and the rows are carried over.
    private static void AdmitWithdrawalsToChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE "changes_with_withdrawals" (
                "revision" INTEGER NOT NULL,
                "position" INTEGER NOT NULL,
                "record_kind" TEXT NOT NULL,
                "record_code" TEXT NOT NULL,
                "kind" TEXT NOT NULL,
                CONSTRAINT "pk_changes" PRIMARY KEY ("revision", "position"),
                CONSTRAINT "ck_changes_kind" CHECK (kind IN ('Created', 'Updated', 'Withdrawn')),
                CONSTRAINT "ck_changes_record_kind" CHECK (record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')),
                CONSTRAINT "fk_changes_revision" FOREIGN KEY ("revision") REFERENCES "revisions" ("revision") ON DELETE RESTRICT
            );
            INSERT INTO "changes_with_withdrawals" ("revision", "position", "record_kind", "record_code", "kind")
                SELECT "revision", "position", "record_kind", "record_code", "kind" FROM "changes";
            DROP TABLE "changes";
            ALTER TABLE "changes_with_withdrawals" RENAME TO "changes";
            """);
        migrationBuilder.CreateIndex("ix_changes_record_kind_record_code", "changes", ["record_kind", "record_code"]);
    }
}
