using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What is told of products and producers beyond their names.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteProducts(ModelBuilder modelBuilder)
    {
    }
}
