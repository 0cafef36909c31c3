using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>The change log tells of data sets too, so that a full export and the changes behind it hold the same records.</summary>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed class LoggedDataSets : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122210000_LoggedDataSets";

    // SQLite cannot change a check, so the table is made anew and the rows are carried over.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE "changes_with_data_sets" (
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
            INSERT INTO "changes_with_data_sets" ("revision", "position", "record_kind", "record_code", "kind")
                SELECT "revision", "position", "record_kind", "record_code", "kind" FROM "changes";
            DROP TABLE "changes";
            ALTER TABLE "changes_with_data_sets" RENAME TO "changes";
            """);
        migrationBuilder.CreateIndex("ix_changes_record_kind_record_code", "changes", ["record_kind", "record_code"]);
    }
}
