using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Storage.Sources;

/// <summary>The table <c>sources</c>.</summary>
internal sealed class SourceRowConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> source)
    {
        source.ToTable("sources");
        source.HasKey(row => row.Id);
        source.HasIndex(row => new { row.Address, row.PrintedDate }).IsUnique();
    }
}
