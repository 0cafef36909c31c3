using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;

namespace Ocop.Storage.Dossiers;

/// <summary>The table <c>dossiers</c>.</summary>
internal sealed class DossierRowConfiguration : IEntityTypeConfiguration<DossierRow>
{
    public void Configure(EntityTypeBuilder<DossierRow> dossier)
    {
        dossier.ToTable("dossiers", table =>
        {
            table.HasCheckConstraint("ck_dossiers_stage", EnumText<DossierStage>.Check("stage"));
            table.HasCheckConstraint("ck_dossiers_stars_proposed", $"stars_proposed BETWEEN {StarRating.Minimum} AND {StarRating.Maximum}");
        });
        dossier.HasKey(row => row.Id);
        dossier.Ignore(row => row.RecordKind);
        dossier.HasIndex(row => row.Code).IsUnique();
        dossier.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}
