using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Communes;

/// <summary>The table <c>communes</c>.</summary>
internal sealed class CommuneRowConfiguration : IEntityTypeConfiguration<CommuneRow>
{
    public void Configure(EntityTypeBuilder<CommuneRow> commune)
    {
        commune.ToTable("communes", table =>
        {
            table.HasCheckConstraint("ck_communes_official_code", "length(official_code) = 5");
            table.HasCheckConstraint("ck_communes_kind", EnumText<CommuneKind>.Check("kind"));
            table.HasCheckConstraint("ck_communes_province_code", "length(province_code) = 2");
            table.HasCheckConstraint("ck_communes_valid", "valid_from <= valid_until");
        });
        commune.HasKey(row => row.Id);
        commune.Ignore(row => row.RecordKind);
        commune.Ignore(row => row.Era);
        commune.Property(row => row.SuccessorCodes).HasConversion(new TextLinesConverter(), TextLinesConverter.Comparer);
        commune.HasIndex(row => row.Code).IsUnique();
        commune.HasIndex(row => new { row.OfficialCode, row.ValidFrom }).IsUnique();
        commune.HasIndex(row => new { row.ProvinceCode, row.NameSort, row.OfficialCode });
    }
}
