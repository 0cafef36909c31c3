using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteSearch(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_products_producer_id", "products");
        migrationBuilder.CreateIndex("ix_products_producer_id_name_sort_code", "products", ["producer_id", "name_sort", "code"]);
    }
}
