using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of sources.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildSources(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Sources.CertificateSourceRow", entity =>
        {
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.Property<long>("SourceId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("source_id");
            entity.Property<string?>("Cells").HasColumnType("text").HasColumnName("cells").UseCollation("C");
            entity.Property<int?>("RowNumber").HasColumnType("integer").HasColumnName("row_number");
            entity.Property<string?>("Sheet").HasColumnType("text").HasColumnName("sheet").UseCollation("C");
            entity.Property<int>("StatesEnding").HasColumnType("integer").HasColumnName("states_ending");
            entity.HasKey("RecordId", "SourceId").HasName("pk_certificate_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_certificate_sources_source_id");
            entity.ToTable("certificate_sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.DossierSourceRow", entity =>
        {
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.Property<long>("SourceId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("source_id");
            entity.HasKey("RecordId", "SourceId").HasName("pk_dossier_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_dossier_sources_source_id");
            entity.ToTable("dossier_sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProducerSourceRow", entity =>
        {
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.Property<long>("SourceId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("source_id");
            entity.HasKey("RecordId", "SourceId").HasName("pk_producer_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_producer_sources_source_id");
            entity.ToTable("producer_sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProductSourceRow", entity =>
        {
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.Property<long>("SourceId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("source_id");
            entity.Property<string?>("Cells").HasColumnType("text").HasColumnName("cells").UseCollation("C");
            entity.Property<int?>("RowNumber").HasColumnType("integer").HasColumnName("row_number");
            entity.Property<string?>("Sheet").HasColumnType("text").HasColumnName("sheet").UseCollation("C");
            entity.HasKey("RecordId", "SourceId").HasName("pk_product_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_product_sources_source_id");
            entity.ToTable("product_sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProgrammeSourceRow", entity =>
        {
            entity.Property<long>("RecordId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("record_id");
            entity.Property<long>("SourceId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("source_id");
            entity.HasKey("RecordId", "SourceId").HasName("pk_programme_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_programme_sources_source_id");
            entity.ToTable("programme_sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.SourceRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Address").IsRequired().HasColumnType("text").HasColumnName("address").UseCollation("C");
            entity.Property<string?>("LastPossibleDay").HasColumnType("text").HasColumnName("last_possible_day").UseCollation("C");
            entity.Property<string?>("PrintedDate").HasColumnType("text").HasColumnName("printed_date").UseCollation("C");
            entity.HasKey("Id").HasName("pk_sources");
            entity.HasIndex("Address", "PrintedDate").IsUnique().HasDatabaseName("ix_sources_address_printed_date");
            entity.ToTable("sources");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.CertificateSourceRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_certificate_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_certificate_sources_source_id");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.DossierSourceRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Dossiers.DossierRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_dossier_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_dossier_sources_source_id");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProducerSourceRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Producers.ProducerRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_producer_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_producer_sources_source_id");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProductSourceRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_product_sources_source_id");
        });

        modelBuilder.Entity("Ocop.Storage.Sources.ProgrammeSourceRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_programme_sources_source_id");
        });
    }
}
