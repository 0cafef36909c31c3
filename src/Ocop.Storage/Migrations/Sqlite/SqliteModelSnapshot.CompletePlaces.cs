using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The official lists of communes.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompletePlaces(ModelBuilder modelBuilder)
    {
    }
}
