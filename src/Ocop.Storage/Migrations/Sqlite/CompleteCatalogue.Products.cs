using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What is told of products and producers beyond their names.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteProducts(MigrationBuilder migrationBuilder)
    {
    }
}
