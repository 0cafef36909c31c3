using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Programmes;

namespace Ocop.Storage.Sources;

/// <summary>The tables that link records to their sources.</summary>
internal sealed class SourceLinkRowConfiguration :
    IEntityTypeConfiguration<ProductSourceRow>,
    IEntityTypeConfiguration<ProducerSourceRow>,
    IEntityTypeConfiguration<CertificateSourceRow>,
    IEntityTypeConfiguration<DossierSourceRow>,
    IEntityTypeConfiguration<ProgrammeSourceRow>
{
    public void Configure(EntityTypeBuilder<ProductSourceRow> link) => Configure<ProductSourceRow, ProductRow>(link, "product_sources");

    public void Configure(EntityTypeBuilder<ProducerSourceRow> link) => Configure<ProducerSourceRow, ProducerRow>(link, "producer_sources");

    public void Configure(EntityTypeBuilder<CertificateSourceRow> link) =>
        Configure<CertificateSourceRow, CertificateRow>(link, "certificate_sources");

    public void Configure(EntityTypeBuilder<DossierSourceRow> link) => Configure<DossierSourceRow, DossierRow>(link, "dossier_sources");

    public void Configure(EntityTypeBuilder<ProgrammeSourceRow> link) =>
        Configure<ProgrammeSourceRow, ProgrammeRow>(link, "programme_sources");

    private static void Configure<TLink, TRecord>(EntityTypeBuilder<TLink> link, string table)
        where TLink : SourceLinkRow
        where TRecord : class
    {
        link.ToTable(table);
        link.HasKey(row => new { row.RecordId, row.SourceId });
        link.HasOne<TRecord>().WithMany().HasForeignKey(row => row.RecordId).OnDelete(DeleteBehavior.Cascade);
        link.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
