using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
/// <remarks>
/// The places where names begin are filled when the registry is opened, because the folding of text is the domain's; the dates of
/// the shown certificates are copied here.
/// </remarks>
internal sealed partial class CompleteCatalogue
{
    private const string NameStarts =
        """
        CREATE TABLE "name_starts" (
            "form" TEXT NOT NULL,
            "text" TEXT NOT NULL,
            "kind" TEXT NOT NULL,
            "record_id" INTEGER NOT NULL,
            CONSTRAINT "pk_name_starts" PRIMARY KEY ("form", "text", "kind", "record_id"),
            CONSTRAINT "ck_name_starts_form" CHECK (form IN ('Exact', 'Folded', 'LaterWord')),
            CONSTRAINT "ck_name_starts_kind" CHECK (kind IN ('Product', 'Producer'))
        ) WITHOUT ROWID;
        """;

    private static void CompleteSearch(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_products_producer_id", "products");
        migrationBuilder.CreateIndex("ix_products_producer_id_name_sort_code", "products", ["producer_id", "name_sort", "code"]);
        migrationBuilder.CreateIndex("ix_producers_updated_at_code", "producers", ["updated_at", "code"]);
        CompleteStandings(migrationBuilder);
        CreateNameStarts(migrationBuilder);
    }

    private static void CompleteStandings(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["valid_until", "decision_date"])
        {
            migrationBuilder.AddColumn<string>(column, "product_standings", type: "TEXT", nullable: true);
            migrationBuilder.Sql(
                $"""
                UPDATE "product_standings" SET "{column}" =
                    (SELECT c."{column}" FROM "certificates" c WHERE c."id" = "product_standings"."shown_certificate_id");
                """);
            migrationBuilder.CreateIndex(
                $"ix_product_standings_{column}_from_day_until_day_product_id",
                "product_standings",
                [column, "from_day", "until_day", "product_id"]);
        }
    }

    private static void CreateNameStarts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(NameStarts);
        migrationBuilder.CreateIndex("ix_name_starts_kind_record_id", "name_starts", ["kind", "record_id"]);
    }
}
