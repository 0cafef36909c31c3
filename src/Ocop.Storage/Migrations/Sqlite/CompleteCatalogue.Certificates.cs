using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The acts on certificates and who issued them.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteCertificates(MigrationBuilder migrationBuilder)
    {
    }
}
