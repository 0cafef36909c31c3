using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Storage.DataSets;

/// <summary>The table <c>data_sets</c>.</summary>
internal sealed class DataSetRowConfiguration : IEntityTypeConfiguration<DataSetRow>
{
    public void Configure(EntityTypeBuilder<DataSetRow> dataSet)
    {
        dataSet.ToTable("data_sets", table => table.HasCheckConstraint("ck_data_sets_sha256", "length(sha_256) = 64"));
        dataSet.HasKey(row => row.Id);
        dataSet.HasIndex(row => new { row.Name, row.Sha256 }).IsUnique();
    }
}
