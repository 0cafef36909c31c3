using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Targets;
using Ocop.Storage.Opening;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>How files of programmes reach the registry, on any database engine.</summary>
public abstract class ProgrammeSpecification(TestEngine engine)
{
    private const string Target = """
        {"key": "products", "statement": "Products of 3 stars or more", "metric": "PRODUCTS", "condition": "RECOGNISED",
         "stars": 3, "starsCounted": "OR_MORE", "comparator": "AT_LEAST", "low": 60, "unit": "COUNT", "until": "2025",
         "reported": [{"statement": "So far", "figureDate": "2023-07", "value": 43}]}
        """;

    [SkippableFact]
    public void A_file_is_loaded_once_in_one_revision_with_one_change_for_each_programme()
    {
        using var registry = engine.NewRegistry();
        var file = registry.Programmes("plans", Programme("Bình Dương", Target), Programme("Bến Tre"));

        using (var first = registry.OpenProgrammes(file))
        {
            Assert.Equal(("plans", 2), Assert.Single(first.Opening.Loaded.Select(loaded => (loaded.Name, loaded.Rows))));
        }
        using var store = registry.OpenProgrammes(file);
        using var snapshot = store.OpenSnapshot();

        Assert.Empty(store.Opening.Loaded);
        Assert.Equal(new RegistryRevision(1, FixedClock.Start), snapshot.Revision);
        Assert.Equal(["Bến Tre", "Bình Dương"], snapshot.Programmes.Find(null, null, 10).Select(programme => programme.Place.ToString()));
    }

    [SkippableFact]
    public void Everything_that_a_file_states_of_a_target_is_read_again()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.OpenProgrammes(registry.Programmes("plans", Programme("Bình Dương", Target)));
        using var snapshot = store.OpenSnapshot();

        var programme = Assert.Single(snapshot.Programmes.Find("74", null, 10));
        var target = Assert.Single(snapshot.Programmes.FindTargets([programme]));
        var result = Assert.Single(snapshot.Programmes.FindResults([target]));

        Assert.Equal(("74", "79", new ProgrammePeriod(2021, 2025)), (programme.ProvinceBefore2025, programme.ProvinceFrom2025, programme.Period));
        Assert.Equal((Metric.Products, TargetCondition.Recognised), (target.Target.Subject.Metric, target.Target.Subject.Filter.Condition));
        Assert.Equal(StarThreshold.AtLeast(StarRating.Three), target.Target.Subject.Filter.Stars);
        Assert.Equal(TargetGoal.AtLeast(60, TargetUnit.Count).Value, target.Target.Goal);
        Assert.Equal((null, new LocalDate(2025, 12, 31)), (target.Target.Term.Start, target.Target.Term.DueBy));
        Assert.Equal(Figure.Count(43, new LocalDate(2023, 7, 31)).Value, result.Figure);
        Assert.Equal(("Báo ví dụ", "2024-01-22"), (result.Source.Address, result.Source.PrintedDate));
    }

    [SkippableFact]
    public void A_changed_file_changes_the_programmes_that_it_states_differently_and_lets_nothing_vanish()
    {
        using var registry = engine.NewRegistry();
        registry.OpenProgrammes(registry.Programmes("plans", Programme("Bình Dương", Target), Programme("Bến Tre"), Programme("Đồng Tháp"))).Dispose();
        registry.Clock.Now += Duration.FromDays(1);

        using var store = registry.OpenProgrammes(registry.Programmes(
            "plans", Programme("Bình Dương", Target.Replace("60", "61", StringComparison.Ordinal)), Programme("Bến Tre")));
        using var snapshot = store.OpenSnapshot();
        var programmes = snapshot.Programmes.Find(null, null, 10);

        Assert.Equal(2, snapshot.Revision.Number);
        Assert.Equal(["Bến Tre", "Bình Dương", "Đồng Tháp"], programmes.Select(programme => programme.Place.ToString()));
        Assert.Equal([FixedClock.Start, registry.Clock.Now, FixedClock.Start], programmes.Select(programme => programme.UpdatedAt));
        var target = Assert.Single(snapshot.Programmes.FindTargets(programmes));
        Assert.Equal(61, target.Target.Goal.Low);
        Assert.Single(snapshot.Programmes.FindResults([target]));
        Assert.Equal(3, snapshot.Sources.FindByRecords(RecordKind.Programme, [.. programmes.Select(programme => programme.Id)]).Count);
    }

    [SkippableTheory]
    [InlineData("2021-2025", new[] { "Bình Dương" })]
    [InlineData("..2020", new string[0])]
    [InlineData("2025-2030", new[] { "Bình Dương" })]
    [InlineData("2026", new string[0])]
    public void A_programme_is_found_by_years_that_overlap_its_own(string period, string[] places)
    {
        using var registry = engine.NewRegistry();
        using var store = registry.OpenProgrammes(registry.Programmes("plans", Programme("Bình Dương")));
        using var snapshot = store.OpenSnapshot();

        Assert.True(ProgrammePeriod.TryParse(period, out var years));
        Assert.Equal(places, snapshot.Programmes.Find(null, years, 10).Select(programme => programme.Place.ToString()));
    }

    [SkippableTheory]
    [InlineData("\"low\": 60", "\"low\": -1", ", $.programmes[0].targets[0]: ")]
    [InlineData("\"stars\": 3", "\"stars\": 6", ", $.programmes[0].targets[0]: ")]
    [InlineData("\"starsCounted\": \"OR_MORE\", ", "", ", $.programmes[0].targets[0].stars: stars and starsCounted stand together, and OR_POTENTIAL with 5 stars")]
    [InlineData("\"key\": \"products\"", "\"key\": \"Sản phẩm\"", ", $.programmes[0].targets[0].key: 'Sản phẩm' is no key: small letters, digits and hyphens")]
    [InlineData("\"unit\": \"COUNT\"", "\"unit\": \"PERCENT\"", ", $.programmes[0].targets[0]: ")]
    [InlineData("\"metric\": \"PRODUCTS\"", "\"metric\": \"APPLES\"", ": No Metric has that name; the names are PRODUCTS")]
    [InlineData("\"value\": 43", "\"numerator\": 43", ", $.programmes[0].targets[0].reported[0]: a figure is a value, or a numerator with its denominator")]
    [InlineData("\"value\": 43", "\"value\": 43, \"source\": 1", ", $.programmes[0].targets[0].reported[0].source: there is no source 1")]
    [InlineData("\"until\": \"2025\"", "\"untill\": \"2025\"", "untill")]
    [InlineData("Bình Dương", "Bình Dươngg", ", $.programmes[0].place: 'Bình Dươngg' lies in no province that is or was")]
    public void A_file_that_is_wrong_is_one_clear_sentence_and_changes_nothing(string right, string wrong, string told)
    {
        using var registry = engine.NewRegistry();
        var good = registry.DataSet("good", CsvFile.Row());
        var text = ProgrammeFiles.Text(Programme("Bình Dương", Target)).Replace(right, wrong, StringComparison.Ordinal);
        var bad = registry.ProgrammesOf("bad", text);

        var refusal = Assert.Throws<RegistryException>(() => registry.OpenProgrammes(bad, good));

        Assert.Equal(RegistryFault.UnreadableProgramme, refusal.Fault);
        Assert.StartsWith(bad, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        Assert.Equal(new RegistryCounts(0, 0, 0, 0), store.Opening.Counts);
        Assert.Equal(0, snapshot.Revision.Number);
    }

    [SkippableFact]
    public void Two_programmes_of_one_place_and_period_are_a_fault()
    {
        using var registry = engine.NewRegistry();
        var bad = registry.Programmes("bad", Programme("Bình Dương"), Programme("Bình Dương"));

        var refusal = Assert.Throws<RegistryException>(() => registry.OpenProgrammes(bad));

        Assert.Equal($"{bad}, $.programmes[1]: an earlier programme has the same place, period and decision", refusal.Message);
    }

    [SkippableFact]
    public void Certified_products_and_producers_are_counted_for_all_targets_and_only_where_they_lie()
    {
        using var registry = engine.NewRegistry();
        var products = registry.DataSet(
            "products",
            CsvFile.Row(("province", "Bến Tre"), ("recognised_year", ""), ("recognised_date", "2024-03-01"), ("star", "4")),
            CsvFile.Row(("province", "Bến Tre"), ("product_name", "Dừa"), ("producer_name", "Công ty Dừa"), ("producer_kind", "Doanh nghiệp"), ("recognised_year", ""), ("recognised_date", "2023-03-01"), ("star", "3")),
            CsvFile.Row(("recognised_year", ""), ("recognised_date", "2024-03-01")));
        var file = registry.Programmes(
            "plans",
            Programme("Bến Tre", Target, Cooperatives, NewIn2024),
            Programme("Bình Dương", Target, Cooperatives));
        using var store = registry.OpenProgrammes(file, products);
        using var snapshot = store.OpenSnapshot();
        var targets = snapshot.Programmes.FindTargets(snapshot.Programmes.Find(null, null, 10));

        var figures = snapshot.Programmes.Compute(targets, new LocalDate(2024, 6, 1));

        Assert.Equal(
            ["Bến Tre products 2", "Bến Tre cooperatives 1/2 = 50 %", "Bến Tre new 1", "Bình Dương products 0"],
            targets.Where(target => figures.ContainsKey(target.Id))
                .Select(target => $"{target.Programme.Place} {target.Key} {figures[target.Id].Figure}"));
        Assert.Equal(
            "Counted are products recorded in Bến Tre whose first certificate was certainly issued from 2024-01-01 to 2024-06-01. "
                + "The registry holds what was published, which need not be all.",
            figures[targets.Single(target => target.Key == "new").Id].Counted);
    }

    private const string Cooperatives = """
        {"key": "cooperatives", "statement": "Cooperatives", "metric": "PRODUCERS", "producerKind": "COOPERATIVE",
         "population": "PRODUCERS", "comparator": "AT_LEAST", "low": 40, "unit": "PERCENT"}
        """;

    private const string NewIn2024 = """
        {"key": "new", "statement": "Newly recognised", "metric": "PRODUCTS", "condition": "RECOGNISED", "comparator": "AT_LEAST",
         "low": 1, "unit": "COUNT", "isIncrement": true, "since": "2024", "until": "2024"}
        """;

    private static string Programme(string province, params string[] targets) => ProgrammeFiles.Programme(province, targets);
}
