using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using Ocop.Storage.Generating;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Generating;

public sealed class RegistryGeneratorTests
{
    private static readonly GenerationPlan Plan = new(150, 3, GenerationPlan.DefaultAsOf);

    [Fact]
    public void A_plan_makes_the_same_rows_in_every_run_and_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var plain = ChecksumOf(Plan);
            CultureInfo.CurrentCulture = WithSigns("−", ",");
            Assert.Equal(plain, ChecksumOf(Plan));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_or_day_makes_other_rows()
    {
        var rows = ChecksumOf(Plan);

        Assert.NotEqual(rows, ChecksumOf(Plan with { Seed = 4 }));
        Assert.NotEqual(rows, ChecksumOf(Plan with { AsOf = new LocalDate(2025, 6, 30) }));
    }

    [Fact]
    public void The_same_plan_again_does_nothing()
    {
        using var registry = new SqliteTestRegistry();
        var first = Generate(registry, Plan);
        var second = Generate(registry, Plan);

        Assert.Equal((true, false), (first.IsNew, second.IsNew));
        Assert.Equal(first.Counts, second.Counts);
        Assert.Equal(150, second.Counts.Products);
    }

    [Fact]
    public void Another_plan_is_refused_and_changes_nothing()
    {
        using var registry = new SqliteTestRegistry();
        Generate(registry, Plan);
        var rows = ChecksumOf(registry);

        var refusal = Assert.Throws<RegistryException>(() => Generate(registry, Plan with { Products = 151 }));

        Assert.Equal(RegistryFault.NotEmpty, refusal.Fault);
        Assert.Equal($"The database {registry.Path} holds another generation already; generate into a new file.", refusal.Message);
        Assert.Equal(rows, ChecksumOf(registry));
    }

    [Fact]
    public void A_database_of_published_records_is_refused()
    {
        using var registry = new SqliteTestRegistry();
        registry.Open(registry.DataSet("published", CsvFile.Row())).Dispose();

        var refusal = Assert.Throws<RegistryException>(() => Generate(registry, Plan));

        Assert.Equal(
            $"The database {registry.Path} holds records already, and generated ones are never mixed with others; generate into a new file.",
            refusal.Message);
    }

    [Fact]
    public void Published_data_sets_are_not_loaded_beside_generated_records()
    {
        using var registry = new SqliteTestRegistry();
        var generated = Generate(registry, Plan);
        var log = new ListLogger();

        using var store = registry.Open(log, registry.DataSet("published", CsvFile.Row()));

        Assert.Empty(store.Opening.Loaded);
        Assert.Equal(generated.Counts, store.Opening.Counts);
        Assert.Contains("The database holds generated records; published data sets are not loaded beside them.", log.Lines);
    }

    [Fact]
    public void A_stopped_generator_leaves_no_record_and_can_run_again()
    {
        using var registry = new SqliteTestRegistry();
        using var stop = new CancellationTokenSource();
        var progress = new Stop(stop);

        Assert.ThrowsAny<OperationCanceledException>(
            () => new RegistryGenerator(registry.Options()).Run(Plan with { Products = 2_000 }, progress, stop.Token));

        using (var store = registry.Open())
            Assert.Equal((0, 0, 0, 0, 0L), (store.Opening.Counts.Products, store.Opening.Counts.Producers, store.Opening.Counts.Certificates, store.Opening.Counts.Dossiers, store.OpenSnapshot().Revision.Number));
        Assert.True(Generate(registry, Plan).IsNew);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2_000_001, 1)]
    [InlineData(1, -1)]
    public void Plans_outside_their_bounds_do_not_exist(int products, long seed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GenerationPlan(products, seed, GenerationPlan.DefaultAsOf));

    [Fact]
    public void The_random_numbers_are_those_of_the_named_algorithm()
    {
        var random = RandomStream.Of(1, RandomPurpose.Producer, 0);
        var drawn = Enumerable.Range(0, 1_000).Select(_ => random.Below(10)).ToList();

        Assert.All(drawn.GroupBy(number => number), group => Assert.InRange(group.Count(), 60, 140));
        Assert.NotEqual(drawn[..5], Enumerable.Range(0, 5).Select(_ => RandomStream.Of(1, RandomPurpose.Producer, 1).Below(10)));
    }

    private static GenerationReport Generate(TestRegistry registry, GenerationPlan plan) =>
        new RegistryGenerator(registry.Options()).Run(plan, null, CancellationToken.None);

    /// <summary>A culture of other signs; made by hand, for named ones are not on every machine.</summary>
    private static CultureInfo WithSigns(string negative, string separator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = (negative, separator);
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    private static string ChecksumOf(GenerationPlan plan)
    {
        using var registry = new SqliteTestRegistry();
        Generate(registry, plan);
        return ChecksumOf(registry);
    }

    /// <summary>The SHA-256 of all rows of all tables, full text tables included.</summary>
    private static string ChecksumOf(TestRegistry registry)
    {
        using var connection = new SqliteConnection($"{registry.ConnectionString};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in connection.ReadTexts("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    hash.AppendData(reader.GetValue(i) is byte[] bytes ? bytes : Encoding.UTF8.GetBytes($"{table}|{Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)}|"));
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<int>
    {
        public void Report(int value) => source.Cancel();
    }
}
