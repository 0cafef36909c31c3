using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of programmes.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildProgrammes(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammePartRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string?>("AsPrinted").HasColumnType("text").HasColumnName("as_printed").UseCollation("C");
            entity.Property<string>("Items").IsRequired().HasColumnType("text").HasColumnName("items").UseCollation("C");
            entity.Property<string?>("Kind").HasColumnType("text").HasColumnName("kind").UseCollation("C");
            entity.Property<string?>("Name").HasColumnType("text").HasColumnName("name").UseCollation("C");
            entity.Property<int?>("Number").HasColumnType("integer").HasColumnName("number");
            entity.Property<string?>("Office").HasColumnType("text").HasColumnName("office").UseCollation("C");
            entity.Property<string>("Part").IsRequired().HasColumnType("text").HasColumnName("part").UseCollation("C");
            entity.Property<string?>("Person").HasColumnType("text").HasColumnName("person").UseCollation("C");
            entity.Property<string>("Places").IsRequired().HasColumnType("text").HasColumnName("places").UseCollation("C");
            entity.Property<int>("Position").HasColumnType("integer").HasColumnName("position");
            entity.Property<long>("ProgrammeId").HasColumnType("bigint").HasColumnName("programme_id");
            entity.Property<int?>("Stars").HasColumnType("integer").HasColumnName("stars");
            entity.Property<string?>("StatedDate").HasColumnType("text").HasColumnName("stated_date").UseCollation("C");
            entity.Property<string?>("Statement").HasColumnType("text").HasColumnName("statement").UseCollation("C");
            entity.HasKey("Id").HasName("pk_programme_parts");
            entity.HasIndex("ProgrammeId", "Part", "Position").IsUnique().HasDatabaseName("ix_programme_parts_programme_id_part_position");
            entity.ToTable("programme_parts", table =>
            {
                table.HasCheckConstraint("ck_programme_parts_part", "part IN ('Event', 'Organisation', 'Channel', 'DisplayPoint', 'Product', 'Statement')");
                table.HasCheckConstraint("ck_programme_parts_stars", "stars BETWEEN 1 AND 5");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string?>("Commune").HasColumnType("text").HasColumnName("commune").UseCollation("C");
            entity.Property<string>("ContentSha256").IsRequired().HasColumnType("text").HasColumnName("content_sha_256").UseCollation("C");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("DecisionNumber").HasColumnType("text").HasColumnName("decision_number").UseCollation("C");
            entity.Property<string?>("District").HasColumnType("text").HasColumnName("district").UseCollation("C");
            entity.Property<int?>("FirstYear").HasColumnType("integer").HasColumnName("first_year");
            entity.Property<string?>("Issued").HasColumnType("text").HasColumnName("issued").UseCollation("C");
            entity.Property<string?>("IssuedAsPrinted").HasColumnType("text").HasColumnName("issued_as_printed").UseCollation("C");
            entity.Property<string?>("IssuedBy").HasColumnType("text").HasColumnName("issued_by").UseCollation("C");
            entity.Property<int>("LastYear").HasColumnType("integer").HasColumnName("last_year");
            entity.Property<string>("PlaceSort").IsRequired().HasColumnType("text").HasColumnName("place_sort").UseCollation("C");
            entity.Property<string?>("Province").HasColumnType("text").HasColumnName("province").UseCollation("C");
            entity.Property<string?>("ProvinceBefore2025").HasColumnType("text").HasColumnName("province_before_2025").UseCollation("C");
            entity.Property<string?>("ProvinceFrom2025").HasColumnType("text").HasColumnName("province_from_2025").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.HasKey("Id").HasName("pk_programmes");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_programmes_code");
            entity.HasIndex("ProvinceBefore2025").HasDatabaseName("ix_programmes_province_before_2025");
            entity.HasIndex("ProvinceFrom2025").HasDatabaseName("ix_programmes_province_from_2025");
            entity.HasIndex("PlaceSort", "LastYear", "Code").HasDatabaseName("ix_programmes_place_sort_last_year_code");
            entity.ToTable("programmes", table =>
            {
                table.HasCheckConstraint("ck_programmes_period", "first_year <= last_year");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeTargetRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string?>("AsPrinted").HasColumnType("text").HasColumnName("as_printed").UseCollation("C");
            entity.Property<string?>("Channel").HasColumnType("text").HasColumnName("channel").UseCollation("C");
            entity.Property<string?>("Comparator").HasColumnType("text").HasColumnName("comparator").UseCollation("C");
            entity.Property<string?>("Condition").HasColumnType("text").HasColumnName("condition").UseCollation("C");
            entity.Property<string?>("High").HasColumnType("text").HasColumnName("high").UseCollation("C");
            entity.Property<int>("IsIncrement").HasColumnType("integer").HasColumnName("is_increment");
            entity.Property<string>("Key").IsRequired().HasColumnType("text").HasColumnName("key").UseCollation("C");
            entity.Property<string?>("Low").HasColumnType("text").HasColumnName("low").UseCollation("C");
            entity.Property<string>("Metric").IsRequired().HasColumnType("text").HasColumnName("metric").UseCollation("C");
            entity.Property<string?>("Note").HasColumnType("text").HasColumnName("note").UseCollation("C");
            entity.Property<string?>("Population").HasColumnType("text").HasColumnName("population").UseCollation("C");
            entity.Property<int>("Position").HasColumnType("integer").HasColumnName("position");
            entity.Property<string?>("ProducerKind").HasColumnType("text").HasColumnName("producer_kind").UseCollation("C");
            entity.Property<string?>("ProducerTrait").HasColumnType("text").HasColumnName("producer_trait").UseCollation("C");
            entity.Property<long>("ProgrammeId").HasColumnType("bigint").HasColumnName("programme_id");
            entity.Property<string?>("Since").HasColumnType("text").HasColumnName("since").UseCollation("C");
            entity.Property<int?>("Stars").HasColumnType("integer").HasColumnName("stars");
            entity.Property<string?>("StarsCounted").HasColumnType("text").HasColumnName("stars_counted").UseCollation("C");
            entity.Property<string>("Statement").IsRequired().HasColumnType("text").HasColumnName("statement").UseCollation("C");
            entity.Property<string>("Unit").IsRequired().HasColumnType("text").HasColumnName("unit").UseCollation("C");
            entity.Property<string?>("Until").HasColumnType("text").HasColumnName("until").UseCollation("C");
            entity.HasKey("Id").HasName("pk_programme_targets");
            entity.HasIndex("ProgrammeId", "Key").IsUnique().HasDatabaseName("ix_programme_targets_programme_id_key");
            entity.HasIndex("ProgrammeId", "Position").IsUnique().HasDatabaseName("ix_programme_targets_programme_id_position");
            entity.ToTable("programme_targets", table =>
            {
                table.HasCheckConstraint("ck_programme_targets_channel", "channel IN ('Export', 'ModernRetail', 'ECommerce', 'DisplayPoint', 'TradePromotion')");
                table.HasCheckConstraint("ck_programme_targets_comparator", "comparator IN ('AtLeast', 'MoreThan', 'Exactly', 'Between', 'Hold')");
                table.HasCheckConstraint("ck_programme_targets_condition", "condition IN ('Recognised', 'Participating', 'EligibleForScoring', 'RecognisedAgain', 'Upgraded', 'OnOffer', 'LinkedToValueChain', 'Achieved', 'KeyProduct')");
                table.HasCheckConstraint("ck_programme_targets_metric", "metric IN ('Products', 'Producers', 'Communes', 'CraftVillages', 'Indicators', 'Participations', 'DisplayPoints', 'Organisations')");
                table.HasCheckConstraint("ck_programme_targets_population", "population IN ('Products', 'EvaluatedProducts', 'ProductsDueForReevaluation', 'Producers', 'CraftVillageProducers', 'Communes', 'TraditionalCraftVillages', 'Indicators')");
                table.HasCheckConstraint("ck_programme_targets_producer_kind", "producer_kind IN ('Cooperative', 'CooperativeGroup', 'Enterprise', 'Farm', 'ProductionHousehold', 'BusinessHousehold', 'Association', 'OperatingCentre')");
                table.HasCheckConstraint("ck_programme_targets_producer_trait", "producer_trait IN ('SmallOrMediumEnterprise', 'Woman', 'InCraftVillage')");
                table.HasCheckConstraint("ck_programme_targets_stars", "stars BETWEEN 1 AND 5");
                table.HasCheckConstraint("ck_programme_targets_stars_counted", "(stars IS NULL) = (stars_counted IS NULL) AND stars_counted IN ('Exactly', 'OrMore', 'OrPotential')");
                table.HasCheckConstraint("ck_programme_targets_unit", "unit IN ('Count', 'Percent', 'TurnsPerYear', 'OutOf', 'PerCommune')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ReportedResultRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string?>("AsPrinted").HasColumnType("text").HasColumnName("as_printed").UseCollation("C");
            entity.Property<int?>("Denominator").HasColumnType("integer").HasColumnName("denominator");
            entity.Property<string>("FigureDate").IsRequired().HasColumnType("text").HasColumnName("figure_date").UseCollation("C");
            entity.Property<int>("IsExceeded").HasColumnType("integer").HasColumnName("is_exceeded");
            entity.Property<int?>("Numerator").HasColumnType("integer").HasColumnName("numerator");
            entity.Property<int>("Position").HasColumnType("integer").HasColumnName("position");
            entity.Property<long>("SourceId").HasColumnType("bigint").HasColumnName("source_id");
            entity.Property<string>("Statement").IsRequired().HasColumnType("text").HasColumnName("statement").UseCollation("C");
            entity.Property<long>("TargetId").HasColumnType("bigint").HasColumnName("target_id");
            entity.Property<string?>("Value").HasColumnType("text").HasColumnName("value").UseCollation("C");
            entity.HasKey("Id").HasName("pk_reported_results");
            entity.HasIndex("SourceId").HasDatabaseName("ix_reported_results_source_id");
            entity.HasIndex("TargetId", "Position").IsUnique().HasDatabaseName("ix_reported_results_target_id_position");
            entity.ToTable("reported_results");
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammePartRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany("Parts").HasForeignKey("ProgrammeId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_parts_programme_id");
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ProgrammeTargetRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeRow", null).WithMany("Targets").HasForeignKey("ProgrammeId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_programme_targets_programme_id");
        });

        modelBuilder.Entity("Ocop.Storage.Programmes.ReportedResultRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Sources.SourceRow", null).WithMany().HasForeignKey("SourceId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_reported_results_source_id");
            entity.HasOne("Ocop.Storage.Programmes.ProgrammeTargetRow", null).WithMany("Reported").HasForeignKey("TargetId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_reported_results_target_id");
        });
    }
}
