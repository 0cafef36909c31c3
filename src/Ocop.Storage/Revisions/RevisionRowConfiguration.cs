using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Revisions;

/// <summary>The tables <c>revisions</c>, <c>changes</c> and <c>change_log_start</c>.</summary>
internal sealed class RevisionRowConfiguration :
    IEntityTypeConfiguration<RevisionRow>, IEntityTypeConfiguration<ChangeRow>, IEntityTypeConfiguration<ChangeLogStartRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> revision)
    {
        revision.ToTable("revisions");
        revision.HasKey(row => row.Revision);
        revision.Property(row => row.Revision).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ChangeRow> change)
    {
        change.ToTable("changes", table =>
        {
            table.HasCheckConstraint("ck_changes_record_kind", EnumText<RecordKind>.Check("record_kind"));
            table.HasCheckConstraint("ck_changes_kind", EnumText<ChangeKind>.Check("kind"));
        });
        change.HasKey(row => new { row.Revision, row.Position });
        change.HasOne<RevisionRow>().WithMany().HasForeignKey(row => row.Revision).OnDelete(DeleteBehavior.Restrict);
        change.HasIndex(row => new { row.RecordKind, row.RecordCode });
    }

    public void Configure(EntityTypeBuilder<ChangeLogStartRow> start)
    {
        start.ToTable("change_log_start");
        start.HasKey(row => row.Revision);
        start.Property(row => row.Revision).ValueGeneratedNever();
    }
}
