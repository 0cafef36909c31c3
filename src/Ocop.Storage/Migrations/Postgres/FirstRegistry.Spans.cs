using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of standings by day.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateProductStandings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_standings",
            columns: table => new
            {
                product_id = table.Column<long>(type: "bigint", nullable: false),
                from_day = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                until_day = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                certified = table.Column<int>(type: "integer", nullable: false),
                stars = table.Column<int>(type: "integer", nullable: true),
                status = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                certificate_in_force_id = table.Column<long>(type: "bigint", nullable: true),
                shown_certificate_id = table.Column<long>(type: "bigint", nullable: true),
                valid_until = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_standings", x => new { x.product_id, x.from_day });
                table.CheckConstraint("ck_product_standings_in_force", "certified = 1 OR certificate_in_force_id IS NULL");
                table.CheckConstraint("ck_product_standings_span", "from_day <= until_day");
                table.CheckConstraint("ck_product_standings_stars", "stars BETWEEN 3 AND 5");
                table.CheckConstraint("ck_product_standings_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
                table.ForeignKey("fk_product_standings_certificate_in_force_id", x => x.certificate_in_force_id, "certificates", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_product_standings_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("fk_product_standings_shown_certificate_id", x => x.shown_certificate_id, "certificates", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_product_standings_by_decision_date", "product_standings", ["decision_date", "product_id", "from_day", "until_day", "certified", "stars", "status"]);
        migrationBuilder.CreateIndex("ix_product_standings_by_valid_until", "product_standings", ["valid_until", "product_id", "from_day", "until_day", "certified", "stars", "status"]);
        migrationBuilder.CreateIndex("ix_product_standings_certificate_in_force_id", "product_standings", "certificate_in_force_id");
        migrationBuilder.CreateIndex("ix_product_standings_shown_certificate_id", "product_standings", "shown_certificate_id");
        migrationBuilder.CreateIndex("ix_product_standings_stars_from_day_until_day_product_id", "product_standings", ["stars", "from_day", "until_day", "product_id"]);
        migrationBuilder.CreateIndex("ix_product_standings_status_from_day_until_day_product_id", "product_standings", ["status", "from_day", "until_day", "product_id"]);
    }
}
