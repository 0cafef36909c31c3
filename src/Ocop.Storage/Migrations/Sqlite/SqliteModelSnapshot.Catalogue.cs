using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of producers and products.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildCatalogue(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Producers.ProducerRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string?>("Commune").HasColumnType("TEXT").HasColumnName("commune");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<string?>("Kind").HasColumnType("TEXT").HasColumnName("kind");
            entity.Property<string?>("KindAsPrinted").HasColumnType("TEXT").HasColumnName("kind_as_printed");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("TEXT").HasColumnName("name_sort");
            entity.Property<string>("NameWords").IsRequired().HasColumnType("TEXT").HasColumnName("name_words");
            entity.Property<string?>("Province").HasColumnType("TEXT").HasColumnName("province");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("TEXT").HasColumnName("province_before_2025");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("TEXT").HasColumnName("province_from_2025");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.HasKey("Id").HasName("pk_producers");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_producers_code");
            entity.HasIndex("NameSort", "Code").HasDatabaseName("ix_producers_name_sort_code");
            entity.HasIndex("ProvinceBefore2025", "NameSort", "Code").HasDatabaseName("ix_producers_province_before_2025_name_sort_code");
            entity.HasIndex("ProvinceFrom2025", "NameSort", "Code").HasDatabaseName("ix_producers_province_from_2025_name_sort_code");
            entity.ToTable("producers", table =>
            {
                table.HasCheckConstraint("ck_producers_kind", "kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Products.ProductRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string?>("Commune").HasColumnType("TEXT").HasColumnName("commune");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<string?>("GroupAsPrinted").HasColumnType("TEXT").HasColumnName("group_as_printed");
            entity.Property<string>("Name").IsRequired().HasColumnType("TEXT").HasColumnName("name");
            entity.Property<string>("NameFolded").IsRequired().HasColumnType("TEXT").HasColumnName("name_folded");
            entity.Property<string>("NameSort").IsRequired().HasColumnType("TEXT").HasColumnName("name_sort");
            entity.Property<string>("NameWords").IsRequired().HasColumnType("TEXT").HasColumnName("name_words");
            entity.Property<long?>("ProducerId").HasColumnType("INTEGER").HasColumnName("producer_id");
            entity.Property<string?>("Province").HasColumnType("TEXT").HasColumnName("province");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("TEXT").HasColumnName("province_before_2025");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("TEXT").HasColumnName("province_from_2025");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.HasKey("Id").HasName("pk_products");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_products_code");
            entity.HasIndex("NameFolded").HasDatabaseName("ix_products_name_folded");
            entity.HasIndex("NameSort", "Code").HasDatabaseName("ix_products_name_sort_code");
            entity.HasIndex("ProvinceBefore2025", "NameSort", "Code").HasDatabaseName("ix_products_province_before_2025_name_sort_code");
            entity.HasIndex("ProvinceFrom2025", "NameSort", "Code").HasDatabaseName("ix_products_province_from_2025_name_sort_code");
            entity.ToTable("products");
            entity.HasOne("Ocop.Storage.Producers.ProducerRow", null).WithMany().HasForeignKey("ProducerId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_products_producer_id");
        });
    }
}
