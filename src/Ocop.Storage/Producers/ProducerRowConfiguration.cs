using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Producers;
using Ocop.Storage.Conversions;
using Ocop.Storage.Details;

namespace Ocop.Storage.Producers;

/// <summary>The table <c>producers</c>.</summary>
internal sealed class ProducerRowConfiguration : IEntityTypeConfiguration<ProducerRow>
{
    public void Configure(EntityTypeBuilder<ProducerRow> producer)
    {
        producer.ToTable("producers", table => table.HasCheckConstraint("ck_producers_kind", EnumText<ProducerKind>.Check("kind")));
        producer.HasKey(row => row.Id);
        producer.Ignore(row => row.RecordKind);
        producer.HasIndex(row => row.Code).IsUnique();
        producer.HasOne<CraftVillageRow>().WithMany().HasForeignKey(row => row.CraftVillageId).OnDelete(DeleteBehavior.Restrict);

        // One organisation may be recorded under two spellings, so a tax code may stand with several.
        producer.HasIndex(row => row.TaxCode);

        // Rows of lists find the producer that they spell otherwise.
        producer.HasIndex(row => row.OwnName);
        producer.HasIndex(row => new { row.NameSort, row.Code });
        producer.HasIndex(row => new { row.ProvinceFrom2025, row.NameSort, row.Code });
        producer.HasIndex(row => new { row.ProvinceBefore2025, row.NameSort, row.Code });
        producer.HasIndex(row => new { row.UpdatedAt, row.Code });
    }
}
