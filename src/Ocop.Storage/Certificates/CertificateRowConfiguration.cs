using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain;
using Ocop.Domain.Certification;
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
            AddActs(table);
        });
        certificate.HasKey(row => row.Id);
        certificate.Ignore(row => row.RecordKind);
        certificate.HasIndex(row => row.Code).IsUnique();
        certificate.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasIndex(row => row.DecisionKey);
        certificate.HasIndex(row => row.DecisionSerial);
        certificate.HasIndex(row => row.ValidUntil);

        // What changed since a day is asked by those who keep copies.
        certificate.HasIndex(row => new { row.UpdatedAt, row.Code });
    }

    private static void AddActs(TableBuilder<CertificateRow> table)
    {
        table.HasCheckConstraint("ck_certificates_issuer_level", EnumText<AuthorityLevel>.Check("issuer_level"));
        table.HasCheckConstraint("ck_certificates_issuer_name", "(issuer_level IS NULL) = (issuer_name IS NULL)");
        table.HasCheckConstraint("ck_certificates_issuer_province", "issuer_province IS NULL OR issuer_name IS NOT NULL");
        table.HasCheckConstraint("ck_certificates_revocation_ground", EnumText<RevocationGround>.Check("revocation_ground"));
        table.HasCheckConstraint("ck_certificates_revocation_ground_ending", "revocation_ground IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
        table.HasCheckConstraint("ck_certificates_revocation_decision", "revocation_decision IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
        table.HasCheckConstraint("ck_certificates_revoker_level", EnumText<AuthorityLevel>.Check("revoker_level"));
        table.HasCheckConstraint("ck_certificates_revoker_level_ending", "revoker_level IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
        table.HasCheckConstraint("ck_certificates_revoker_name", "(revoker_level IS NULL) = (revoker_name IS NULL)");
        table.HasCheckConstraint("ck_certificates_extension", EnumText<ExtensionKind>.Check("extension"));
        table.HasCheckConstraint(
            "ck_certificates_extended_until", "(extended_until IS NOT NULL) = (extension IS NOT NULL AND extension = 'UntilDay')");
    }
}
