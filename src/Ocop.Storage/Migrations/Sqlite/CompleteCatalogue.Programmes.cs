using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The plans, targets and results of provinces and districts.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteProgrammes(MigrationBuilder migrationBuilder)
    {
    }
}
