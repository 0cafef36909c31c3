using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The table of the places where names begin.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateNameStarts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "name_starts",
            columns: table => new
            {
                form = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                text = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                kind = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                record_id = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_name_starts", x => new { x.form, x.text, x.kind, x.record_id });
                table.CheckConstraint("ck_name_starts_form", "form IN ('Exact', 'Folded', 'LaterWord')");
                table.CheckConstraint("ck_name_starts_kind", "kind IN ('Product', 'Producer')");
            });
        migrationBuilder.CreateIndex("ix_name_starts_kind_record_id", "name_starts", ["kind", "record_id"]);
    }
}
