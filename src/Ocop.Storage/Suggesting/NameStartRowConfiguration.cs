using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Suggesting;

/// <summary>The table <c>name_starts</c>.</summary>
internal sealed class NameStartRowConfiguration : IEntityTypeConfiguration<NameStartRow>
{
    public void Configure(EntityTypeBuilder<NameStartRow> start)
    {
        start.ToTable("name_starts", table =>
        {
            table.HasCheckConstraint("ck_name_starts_form", EnumText<NameStartForm>.Check("form"));
            table.HasCheckConstraint("ck_name_starts_kind", EnumText<SuggestionKind>.Check("kind"));
        });

        // A prefix is a range of this key, so that suggestions come in their order without sorting.
        start.HasKey(row => new { row.Form, row.Text, row.Kind, row.RecordId });
        start.HasIndex(row => new { row.Kind, row.RecordId });
    }
}
