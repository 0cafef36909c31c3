using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteSearch(MigrationBuilder migrationBuilder)
    {
    }
}
