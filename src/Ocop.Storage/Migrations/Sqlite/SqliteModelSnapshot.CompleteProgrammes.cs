using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The plans, targets and results of provinces and districts.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteProgrammes(ModelBuilder modelBuilder)
    {
    }
}
