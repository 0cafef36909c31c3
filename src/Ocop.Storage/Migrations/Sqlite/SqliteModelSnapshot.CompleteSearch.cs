using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>What helps to find and to count.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteSearch(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
            entity.HasIndex("ProducerId", "NameSort", "Code").HasDatabaseName("ix_products_producer_id_name_sort_code"));
        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_producers_updated_at_code"));
        modelBuilder.Entity("Ocop.Storage.Standings.StandingRow", entity =>
        {
            entity.Property<string?>("ValidUntil").HasColumnType("TEXT").HasColumnName("valid_until");
            entity.Property<string?>("DecisionDate").HasColumnType("TEXT").HasColumnName("decision_date");
            entity.HasIndex("ValidUntil", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_valid_until_from_day_until_day_product_id");
            entity.HasIndex("DecisionDate", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_decision_date_from_day_until_day_product_id");
        });
        modelBuilder.Entity("Ocop.Storage.Suggesting.NameStartRow", entity =>
        {
            entity.Property<string>("Form").HasColumnType("TEXT").HasColumnName("form");
            entity.Property<string>("Text").HasColumnType("TEXT").HasColumnName("text");
            entity.Property<string>("Kind").HasColumnType("TEXT").HasColumnName("kind");
            entity.Property<long>("RecordId").HasColumnType("INTEGER").HasColumnName("record_id");
            entity.HasKey("Form", "Text", "Kind", "RecordId").HasName("pk_name_starts");
            entity.HasIndex("Kind", "RecordId").HasDatabaseName("ix_name_starts_kind_record_id");
            entity.ToTable("name_starts", table =>
            {
                table.HasCheckConstraint("ck_name_starts_form", "form IN ('Exact', 'Folded', 'LaterWord')");
                table.HasCheckConstraint("ck_name_starts_kind", "kind IN ('Product', 'Producer')");
            });
        });
    }
}
