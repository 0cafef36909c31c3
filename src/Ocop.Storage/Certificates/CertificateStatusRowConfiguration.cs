using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Certificates;

/// <summary>The table <c>certificate_statuses</c>.</summary>
internal sealed class CertificateStatusRowConfiguration : IEntityTypeConfiguration<CertificateStatusRow>
{
    public void Configure(EntityTypeBuilder<CertificateStatusRow> status)
    {
        status.ToTable("certificate_statuses", table =>
        {
            table.HasCheckConstraint("ck_certificate_statuses_span", "from_day <= until_day");
            table.HasCheckConstraint("ck_certificate_statuses_status", EnumText<CertificateStatus>.Check("status"));
        });
        status.HasKey(row => new { row.CertificateId, row.FromDay });
        status.HasOne<CertificateRow>().WithMany().HasForeignKey(row => row.CertificateId).OnDelete(DeleteBehavior.Cascade);
    }
}
