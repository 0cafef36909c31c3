using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain;
using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using Ocop.Storage.Conversions;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Programmes;

/// <summary>The tables <c>programmes</c>, <c>programme_targets</c>, <c>reported_results</c> and <c>programme_parts</c>.</summary>
internal sealed class ProgrammeRowConfiguration :
    IEntityTypeConfiguration<ProgrammeRow>,
    IEntityTypeConfiguration<ProgrammeTargetRow>,
    IEntityTypeConfiguration<ReportedResultRow>,
    IEntityTypeConfiguration<ProgrammePartRow>
{
    public void Configure(EntityTypeBuilder<ProgrammeRow> programme)
    {
        programme.ToTable("programmes", table => table.HasCheckConstraint("ck_programmes_period", "first_year <= last_year"));
        programme.HasKey(row => row.Id);
        programme.Ignore(row => row.RecordKind);
        programme.HasIndex(row => row.Code).IsUnique();
        programme.HasIndex(row => new { row.PlaceSort, row.LastYear, row.Code });
        programme.HasIndex(row => row.ProvinceBefore2025);
        programme.HasIndex(row => row.ProvinceFrom2025);
    }

    public void Configure(EntityTypeBuilder<ProgrammeTargetRow> target)
    {
        target.ToTable("programme_targets", table =>
        {
            table.HasCheckConstraint("ck_programme_targets_metric", EnumText<Metric>.Check("metric"));
            table.HasCheckConstraint("ck_programme_targets_condition", EnumText<TargetCondition>.Check("condition"));
            table.HasCheckConstraint("ck_programme_targets_stars", $"stars BETWEEN {StarRating.Minimum} AND {StarRating.Maximum}");
            table.HasCheckConstraint(
                "ck_programme_targets_stars_counted",
                $"(stars IS NULL) = (stars_counted IS NULL) AND {EnumText<StarsCounted>.Check("stars_counted")}");
            table.HasCheckConstraint("ck_programme_targets_producer_kind", EnumText<ProducerKind>.Check("producer_kind"));
            table.HasCheckConstraint("ck_programme_targets_producer_trait", EnumText<ProducerTrait>.Check("producer_trait"));
            table.HasCheckConstraint("ck_programme_targets_channel", EnumText<TargetChannel>.Check("channel"));
            table.HasCheckConstraint("ck_programme_targets_population", EnumText<Population>.Check("population"));
            table.HasCheckConstraint("ck_programme_targets_comparator", EnumText<Comparator>.Check("comparator"));
            table.HasCheckConstraint("ck_programme_targets_unit", EnumText<TargetUnit>.Check("unit"));
        });
        target.HasKey(row => row.Id);
        target.HasIndex(row => new { row.ProgrammeId, row.Position }).IsUnique();
        target.HasIndex(row => new { row.ProgrammeId, row.Key }).IsUnique();
        target.HasOne<ProgrammeRow>().WithMany(row => row.Targets).HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReportedResultRow> result)
    {
        result.ToTable("reported_results");
        result.HasKey(row => row.Id);
        result.HasIndex(row => new { row.TargetId, row.Position }).IsUnique();
        result.HasOne<ProgrammeTargetRow>().WithMany(row => row.Reported).HasForeignKey(row => row.TargetId).OnDelete(DeleteBehavior.Cascade);
        result.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProgrammePartRow> part)
    {
        part.ToTable("programme_parts", table =>
        {
            table.HasCheckConstraint("ck_programme_parts_part", EnumText<ProgrammePart>.Check("part"));
            table.HasCheckConstraint("ck_programme_parts_stars", $"stars BETWEEN {StarRating.Minimum} AND {StarRating.Maximum}");
        });
        part.HasKey(row => row.Id);
        part.HasIndex(row => new { row.ProgrammeId, row.Part, row.Position }).IsUnique();
        part.HasOne<ProgrammeRow>().WithMany(row => row.Parts).HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        part.Property(row => row.Places).HasConversion(new TextLinesConverter(), TextLinesConverter.Comparer);
        part.Property(row => row.Items).HasConversion(new TextLinesConverter(), TextLinesConverter.Comparer);
    }
}
