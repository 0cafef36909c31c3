using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The acts on certificates and who issued them.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteCertificates(ModelBuilder modelBuilder)
    {
    }
}
