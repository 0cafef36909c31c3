using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteSearch(ModelBuilder modelBuilder)
    {
    }
}
