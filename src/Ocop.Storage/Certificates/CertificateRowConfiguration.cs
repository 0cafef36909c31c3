using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;

namespace Ocop.Storage.Certificates;

/// <summary>The table <c>certificates</c>.</summary>
internal sealed class CertificateRowConfiguration : IEntityTypeConfiguration<CertificateRow>
{
    public void Configure(EntityTypeBuilder<CertificateRow> certificate)
    {
        certificate.ToTable("certificates", table =>
        {
            table.HasCheckConstraint("ck_certificates_stars", $"stars BETWEEN {StarRating.MinimumCertifiable} AND {StarRating.Maximum}");
            table.HasCheckConstraint("ck_certificates_issued", "issued_earliest <= issued_latest");
            table.HasCheckConstraint("ck_certificates_valid", "valid_from <= valid_until");
            table.HasCheckConstraint("ck_certificates_ending", EnumText<EndingKind>.Check("ending"));
        });
        certificate.HasKey(row => row.Id);
        certificate.Ignore(row => row.RecordKind);
        certificate.HasIndex(row => row.Code).IsUnique();
        certificate.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasIndex(row => row.DecisionKey);
        certificate.HasIndex(row => row.ValidUntil);
    }
}
