using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteSearch(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
            entity.HasIndex("ProducerId", "NameSort", "Code").HasDatabaseName("ix_products_producer_id_name_sort_code"));
    }
}
