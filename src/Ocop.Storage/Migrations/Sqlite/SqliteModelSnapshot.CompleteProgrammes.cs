using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The plans, targets and results of provinces and districts.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteProgrammes(ModelBuilder modelBuilder)
    {
        BuildProgrammes(modelBuilder);
        BuildProgrammeTargets(modelBuilder);
        BuildReportedResults(modelBuilder);
        BuildProgrammeParts(modelBuilder);
        BuildProgrammeSources(modelBuilder);
        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity => entity.ToTable("changes", table =>
            table.HasCheckConstraint("ck_changes_record_kind", "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune')")));
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeRow", entity => entity.Navigation("Targets"));
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeRow", entity => entity.Navigation("Parts"));
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeTargetRow", entity => entity.Navigation("Reported"));
    }

    private static void BuildProgrammes(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string?>("Commune").HasColumnType("TEXT").HasColumnName("commune");
            entity.Property<string>("ContentSha256").IsRequired().HasColumnType("TEXT").HasColumnName("content_sha_256");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("DecisionNumber").HasColumnType("TEXT").HasColumnName("decision_number");
            entity.Property<string?>("District").HasColumnType("TEXT").HasColumnName("district");
            entity.Property<int?>("FirstYear").HasColumnType("INTEGER").HasColumnName("first_year");
            entity.Property<string?>("Issued").HasColumnType("TEXT").HasColumnName("issued");
            entity.Property<string?>("IssuedAsPrinted").HasColumnType("TEXT").HasColumnName("issued_as_printed");
            entity.Property<string?>("IssuedBy").HasColumnType("TEXT").HasColumnName("issued_by");
            entity.Property<int>("LastYear").HasColumnType("INTEGER").HasColumnName("last_year");
            entity.Property<string>("PlaceSort").IsRequired().HasColumnType("TEXT").HasColumnName("place_sort");
            entity.Property<string?>("Province").HasColumnType("TEXT").HasColumnName("province");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("TEXT").HasColumnName("province_before_2025");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("TEXT").HasColumnName("province_from_2025");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.HasKey("Id").HasName("pk_programmes");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_programmes_code");
            entity.HasIndex("PlaceSort", "LastYear", "Code").HasDatabaseName("ix_programmes_place_sort_last_year_code");
            entity.HasIndex("ProvinceBefore2025").HasDatabaseName("ix_programmes_province_before_2025");
            entity.HasIndex("ProvinceFrom2025").HasDatabaseName("ix_programmes_province_from_2025");
            entity.ToTable("programmes", table =>
            {
                table.HasCheckConstraint(
                    "ck_programmes_period",
                    "first_year <= last_year");
            });
        });

    private static void BuildProgrammeTargets(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeTargetRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string?>("AsPrinted").HasColumnType("TEXT").HasColumnName("as_printed");
            entity.Property<string?>("Channel").HasColumnType("TEXT").HasColumnName("channel");
            entity.Property<string?>("Comparator").HasColumnType("TEXT").HasColumnName("comparator");
            entity.Property<string?>("Condition").HasColumnType("TEXT").HasColumnName("condition");
            entity.Property<string?>("High").HasColumnType("TEXT").HasColumnName("high");
            entity.Property<bool>("IsIncrement").HasColumnType("INTEGER").HasColumnName("is_increment");
            entity.Property<string>("Key").IsRequired().HasColumnType("TEXT").HasColumnName("key");
            entity.Property<string?>("Low").HasColumnType("TEXT").HasColumnName("low");
            entity.Property<string>("Metric").IsRequired().HasColumnType("TEXT").HasColumnName("metric");
            entity.Property<string?>("Note").HasColumnType("TEXT").HasColumnName("note");
            entity.Property<string?>("Population").HasColumnType("TEXT").HasColumnName("population");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<string?>("ProducerKind").HasColumnType("TEXT").HasColumnName("producer_kind");
            entity.Property<string?>("ProducerTrait").HasColumnType("TEXT").HasColumnName("producer_trait");
            entity.Property<long>("ProgrammeId").HasColumnType("INTEGER").HasColumnName("programme_id");
            entity.Property<string?>("Since").HasColumnType("TEXT").HasColumnName("since");
            entity.Property<int?>("Stars").HasColumnType("INTEGER").HasColumnName("stars");
            entity.Property<string?>("StarsCounted").HasColumnType("TEXT").HasColumnName("stars_counted");
            entity.Property<string>("Statement").IsRequired().HasColumnType("TEXT").HasColumnName("statement");
            entity.Property<string>("Unit").IsRequired().HasColumnType("TEXT").HasColumnName("unit");
            entity.Property<string?>("Until").HasColumnType("TEXT").HasColumnName("until");
            entity.HasKey("Id").HasName("pk_programme_targets");
            entity.HasIndex("ProgrammeId", "Key").IsUnique().HasDatabaseName("ix_programme_targets_programme_id_key");
            entity.HasIndex("ProgrammeId", "Position").IsUnique().HasDatabaseName("ix_programme_targets_programme_id_position");
            entity.ToTable("programme_targets", table =>
            {
                table.HasCheckConstraint(
                    "ck_programme_targets_channel",
                    "channel IN ('Export', 'ModernRetail', 'ECommerce', 'DisplayPoint', 'TradePromotion')");
                table.HasCheckConstraint(
                    "ck_programme_targets_comparator",
                    "comparator IN ('AtLeast', 'MoreThan', 'Exactly', 'Between', 'Hold')");
                table.HasCheckConstraint(
                    "ck_programme_targets_condition",
                    "condition IN ('Recognised', 'Participating', 'EligibleForScoring', 'RecognisedAgain', 'Upgraded', 'OnOffer', 'LinkedToValueChain', 'Achieved', 'KeyProduct')");
                table.HasCheckConstraint(
                    "ck_programme_targets_metric",
                    "metric IN ('Products', 'Producers', 'Communes', 'CraftVillages', 'Indicators', 'Participations', 'DisplayPoints', 'Organisations')");
                table.HasCheckConstraint(
                    "ck_programme_targets_population",
                    "population IN ('Products', 'EvaluatedProducts', 'ProductsDueForReevaluation', 'Producers', 'CraftVillageProducers', 'Communes', 'TraditionalCraftVillages', 'Indicators')");
                table.HasCheckConstraint(
                    "ck_programme_targets_producer_kind",
                    "producer_kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
                table.HasCheckConstraint(
                    "ck_programme_targets_producer_trait",
                    "producer_trait IN ('SmallOrMediumEnterprise', 'Woman', 'InCraftVillage')");
                table.HasCheckConstraint(
                    "ck_programme_targets_stars",
                    "stars BETWEEN 1 AND 5");
                table.HasCheckConstraint(
                    "ck_programme_targets_stars_counted",
                    "(stars IS NULL) = (stars_counted IS NULL) AND stars_counted IN ('Exactly', 'OrMore', 'OrPotential')");
                table.HasCheckConstraint(
                    "ck_programme_targets_unit",
                    "unit IN ('Count', 'Percent', 'TurnsPerYear', 'OutOf', 'PerCommune')");
            });
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany("Targets").HasForeignKey("ProgrammeId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_targets_programme_id");
        });

    private static void BuildReportedResults(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Programmes.ReportedResultRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string?>("AsPrinted").HasColumnType("TEXT").HasColumnName("as_printed");
            entity.Property<int?>("Denominator").HasColumnType("INTEGER").HasColumnName("denominator");
            entity.Property<string>("FigureDate").IsRequired().HasColumnType("TEXT").HasColumnName("figure_date");
            entity.Property<bool>("IsExceeded").HasColumnType("INTEGER").HasColumnName("is_exceeded");
            entity.Property<int?>("Numerator").HasColumnType("INTEGER").HasColumnName("numerator");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<long>("SourceId").HasColumnType("INTEGER").HasColumnName("source_id");
            entity.Property<string>("Statement").IsRequired().HasColumnType("TEXT").HasColumnName("statement");
            entity.Property<long>("TargetId").HasColumnType("INTEGER").HasColumnName("target_id");
            entity.Property<string?>("Value").HasColumnType("TEXT").HasColumnName("value");
            entity.HasKey("Id").HasName("pk_reported_results");
            entity.HasIndex("SourceId").HasDatabaseName("ix_reported_results_source_id");
            entity.HasIndex("TargetId", "Position").IsUnique().HasDatabaseName("ix_reported_results_target_id_position");
            entity.ToTable("reported_results");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_reported_results_source_id");
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeTargetRow", null).WithMany("Reported").HasForeignKey("TargetId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_reported_results_target_id");
        });

    private static void BuildProgrammeParts(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammePartRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string?>("AsPrinted").HasColumnType("TEXT").HasColumnName("as_printed");
            entity.Property<string>("Items").IsRequired().HasColumnType("TEXT").HasColumnName("items");
            entity.Property<string?>("Kind").HasColumnType("TEXT").HasColumnName("kind");
            entity.Property<string?>("Name").HasColumnType("TEXT").HasColumnName("name");
            entity.Property<int?>("Number").HasColumnType("INTEGER").HasColumnName("number");
            entity.Property<string?>("Office").HasColumnType("TEXT").HasColumnName("office");
            entity.Property<string>("Part").IsRequired().HasColumnType("TEXT").HasColumnName("part");
            entity.Property<string?>("Person").HasColumnType("TEXT").HasColumnName("person");
            entity.Property<string>("Places").IsRequired().HasColumnType("TEXT").HasColumnName("places");
            entity.Property<int>("Position").HasColumnType("INTEGER").HasColumnName("position");
            entity.Property<long>("ProgrammeId").HasColumnType("INTEGER").HasColumnName("programme_id");
            entity.Property<int?>("Stars").HasColumnType("INTEGER").HasColumnName("stars");
            entity.Property<string?>("StatedDate").HasColumnType("TEXT").HasColumnName("stated_date");
            entity.Property<string?>("Statement").HasColumnType("TEXT").HasColumnName("statement");
            entity.HasKey("Id").HasName("pk_programme_parts");
            entity.HasIndex("ProgrammeId", "Part", "Position").IsUnique().HasDatabaseName("ix_programme_parts_programme_id_part_position");
            entity.ToTable("programme_parts", table =>
            {
                table.HasCheckConstraint(
                    "ck_programme_parts_part",
                    "part IN ('Event', 'Organisation', 'Channel', 'DisplayPoint', 'Product', 'Statement')");
                table.HasCheckConstraint(
                    "ck_programme_parts_stars",
                    "stars BETWEEN 1 AND 5");
            });
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany("Parts").HasForeignKey("ProgrammeId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_parts_programme_id");
        });

    private static void BuildProgrammeSources(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Sources.ProgrammeSourceRow", entity =>
        {
            entity.Property<long>("RecordId").HasColumnType("INTEGER").HasColumnName("record_id");
            entity.Property<long>("SourceId").HasColumnType("INTEGER").HasColumnName("source_id");
            entity.HasKey("RecordId", "SourceId").HasName("pk_programme_sources");
            entity.HasIndex("SourceId").HasDatabaseName("ix_programme_sources_source_id");
            entity.ToTable("programme_sources");
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany().HasForeignKey("RecordId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_sources_record_id");
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_programme_sources_source_id");
        });
}
