using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What imported lists need.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildImportedLists(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
        {
            entity.Property<string?>("OwnName").HasColumnType("TEXT").HasColumnName("own_name");
            entity.HasIndex("OwnName").HasDatabaseName("ix_producers_own_name");
        });
        foreach (var link in (string[])["Ocop.Storage.Sources.ProductSourceRow", "Ocop.Storage.Sources.CertificateSourceRow"])
        {
            modelBuilder.Entity(link, entity =>
            {
                entity.Property<string?>("Cells").HasColumnType("TEXT").HasColumnName("cells");
                entity.Property<int?>("RowNumber").HasColumnType("INTEGER").HasColumnName("row_number");
                entity.Property<string?>("Sheet").HasColumnType("TEXT").HasColumnName("sheet");
            });
        }
    }
}
