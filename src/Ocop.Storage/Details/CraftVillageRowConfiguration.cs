using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Storage.Details;

/// <summary>The table <c>craft_villages</c>.</summary>
internal sealed class CraftVillageRowConfiguration : IEntityTypeConfiguration<CraftVillageRow>
{
    public void Configure(EntityTypeBuilder<CraftVillageRow> village)
    {
        village.ToTable("craft_villages");
        village.HasKey(row => row.Id);
    }
}
