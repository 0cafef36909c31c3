using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What opening a registry does, on any database engine.</summary>
public abstract class OpeningSpecification(TestEngine engine)
{
    [SkippableFact]
    public void The_first_opening_creates_migrates_and_loads_and_says_so()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet("first", CsvFile.Row());
        var log = new ListLogger();

        using var store = registry.Open(log, set);

        Assert.True(store.Opening.Created);
        Assert.Equal(engine.Migrations, store.Opening.Migrations);
        Assert.Equal(("first", 1), Assert.Single(store.Opening.Loaded.Select(loaded => (loaded.Name, loaded.Rows))));
        Assert.Equal(new RegistryCounts(1, 1, 1, 0), store.Opening.Counts);
        Assert.Equal(
            [
                $"Created the database {store.Opening.Database}.",
                .. engine.Migrations.Select(migration => $"Applied the migration {migration}."),
                "Loading the data set first: 1 rows.",
                "Loaded the data set first: 3 records made, 0 changed.",
                $"Opened the database {store.Opening.Database}: 1 products, 1 producers, 1 certificates, 0 dossiers.",
            ],
            log.Lines);
    }

    [SkippableFact]
    public void A_second_opening_loads_nothing_and_keeps_the_revision()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet("first", CsvFile.Row());
        registry.Open(set).Dispose();
        registry.Clock.Now += Duration.FromDays(1);

        using var store = registry.Open(set);
        using var snapshot = store.OpenSnapshot();

        Assert.False(store.Opening.Created);
        Assert.Empty(store.Opening.Migrations);
        Assert.Empty(store.Opening.Loaded);
        Assert.Equal(new RegistryRevision(1, FixedClock.Start), snapshot.Revision);
    }

    [SkippableFact]
    public void A_further_data_set_reaches_an_existing_registry()
    {
        using var registry = engine.NewRegistry();
        var first = registry.DataSet("first", CsvFile.Row());
        var second = registry.DataSet("second", CsvFile.Row(("product_name", "Muối Bạc Liêu")));
        registry.Open(first).Dispose();

        using var store = registry.Open(first, second);

        Assert.Equal("second", Assert.Single(store.Opening.Loaded).Name);
        Assert.Equal(new RegistryCounts(2, 1, 2, 0), store.Opening.Counts);
    }

    [SkippableFact]
    public async Task Openings_at_once_create_and_load_once()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet("first", CsvFile.Row());

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var patient = registry.Options(set) with { LockTimeout = Duration.FromMinutes(1) };
            using var store = RegistryStore.Open(patient, NullLogger.Instance);
            return store.Opening;
        })));

        Assert.Equal(1, reports.Count(report => report.Created));
        Assert.Equal(1, reports.Count(report => report.Loaded.Count == 1));
        Assert.Equal([new RegistryCounts(1, 1, 1, 0)], reports.Select(report => report.Counts).Distinct());
    }

    [SkippableFact]
    public void A_row_that_cannot_be_read_leaves_nothing_of_any_data_set()
    {
        using var registry = engine.NewRegistry();
        var good = registry.DataSet("good", CsvFile.Row());
        var bad = registry.DataSet("bad", CsvFile.Row(("product_name", "Muối")), CsvFile.Row(("star", "9")));

        Assert.Throws<UnreadableRowException>(() => registry.Open(good, bad));

        using var store = registry.Open();
        Assert.Equal(new RegistryCounts(0, 0, 0, 0), store.Opening.Counts);
    }

    [SkippableFact]
    public void Rows_that_contradict_one_another_leave_nothing_of_any_data_set()
    {
        using var registry = engine.NewRegistry();
        var good = registry.DataSet("good", CsvFile.Row());
        var bad = registry.DataSet("bad", CsvFile.Row(("product_name", "Muối")), CsvFile.Row(("product_name", "Muối"), ("star", "3")));

        var refusal = Assert.Throws<UnreadableRowException>(() => registry.Open(good, bad));

        Assert.Equal($"{bad}, line 3: star is '3', expected '4', which line 2 states of the same certificate", refusal.Message);
        using var store = registry.Open();
        Assert.Equal(new RegistryCounts(0, 0, 0, 0), store.Opening.Counts);
    }

    [SkippableFact]
    public void A_data_set_that_is_not_there_is_one_clear_sentence()
    {
        using var registry = engine.NewRegistry();

        var refusal = Assert.Throws<RegistryException>(() => registry.Open("/nowhere/products.csv"));

        Assert.Equal(RegistryFault.Unreadable, refusal.Fault);
        Assert.StartsWith("The data set /nowhere/products.csv cannot be read: ", refusal.Message, StringComparison.Ordinal);
    }
}
