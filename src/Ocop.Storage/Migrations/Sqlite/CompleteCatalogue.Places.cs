using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The official lists of communes.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompletePlaces(MigrationBuilder migrationBuilder)
    {
    }
}
