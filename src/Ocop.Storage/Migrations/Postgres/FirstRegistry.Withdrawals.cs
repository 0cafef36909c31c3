using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of withdrawals.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateWithdrawals(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "withdrawals",
            columns: table => new
            {
                record_kind = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                record_code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
                reason = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                replaced_by = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_withdrawals", x => new { x.record_kind, x.record_code });
                table.CheckConstraint("ck_withdrawals_reason", "reason IN ('RecordedInError', 'Duplicate', 'SourceWithdrawn')");
                table.CheckConstraint("ck_withdrawals_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')");
                table.CheckConstraint("ck_withdrawals_replaced_by", "replaced_by <> record_code");
            });
    }
}
