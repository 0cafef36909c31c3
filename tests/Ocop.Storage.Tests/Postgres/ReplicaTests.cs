using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;
using Xunit.Abstractions;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Reads go on while either of a primary and its standby is stopped and started again, and see no revision older than they must.</summary>
public sealed class ReplicaTests(ITestOutputHelper output)
{
    private static readonly string[] Interruptions = ["standby", "primary", "standby", "primary"];

    [SkippableFact]
    public async Task Reads_go_on_while_either_server_is_away_and_all_read_the_same()
    {
        using var cluster = new ReplicaCluster();
        using var store = RegistryStore.Open(OptionsOf(cluster), NullLogger.Instance);
        await WaitAsync(() => RevisionOf(cluster.Standby) == 1);
        var readers = new ReplicaReaders(store);

        foreach (var server in Interruptions)
        {
            cluster.Halt(server);
            var without = await readers.ReadOnAsync();
            cluster.Resume(server);
            var with = await readers.ReadOnAsync();
            output.WriteLine($"{server} away: {without} pages; back: {with} pages; refused so far: {readers.Refused}");

            // A standby that starts goes through the past once more; before it is through, only the primary can answer.
            await WaitAsync(() => RevisionOf(cluster.Standby) == 1);
        }
        await readers.EndAsync();

        output.WriteLine($"{readers.Pages} pages, {readers.Refused} refused, {readers.Wrong.Count} wrong");
        Assert.Empty(readers.Wrong);

        // None but those that a server was in the middle of when it was stopped: at most one for each reader.
        Assert.InRange(readers.Refused, 0, ReplicaReaders.Count * Interruptions.Length);
    }

    [SkippableFact]
    public async Task A_revision_asked_for_is_never_answered_by_an_older_one()
    {
        using var cluster = new ReplicaCluster();
        var options = OptionsOf(cluster);
        using var store = RegistryStore.Open(options, NullLogger.Instance);
        await WaitAsync(() => RevisionOf(cluster.Standby) == 1);
        Execute(cluster.Standby, "SELECT pg_wal_replay_pause()");
        Write(options);

        using (var behind = store.OpenSnapshot())
            Assert.Equal(1, behind.Revision.Number);
        using (var asked = store.OpenSnapshot(2))
            Assert.Equal(2, asked.Revision.Number);
        Assert.Equal((1L, 2L), (store.ReadRevision().Number, store.ReadRevision(2).Number));
        Assert.Equal(RegistryFault.RevisionNotReached, Assert.Throws<RegistryException>(() => store.OpenSnapshot(3)).Fault);
        Assert.Equal(RegistryFault.RevisionNotReached, Assert.Throws<RegistryException>(() => store.ReadRevision(3)).Fault);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_standby_is_not_read_before_it_has_reached_what_the_registry_was_opened_with(bool knowsTheSchema)
    {
        using var cluster = new ReplicaCluster();
        var options = OptionsOf(cluster);
        if (knowsTheSchema)
        {
            RegistryStore.Open(options with { DataSets = [] }, NullLogger.Instance).Dispose();
            await WaitAsync(() => IsMade(cluster.Standby));
        }
        Execute(cluster.Standby, "SELECT pg_wal_replay_pause()");
        await WaitAsync(() => Read(cluster.Standby, "SELECT count(*) WHERE pg_get_wal_replay_pause_state() = 'paused'") == 1);
        using var store = RegistryStore.Open(options, NullLogger.Instance);

        Assert.Equal((745, 1L), (store.Opening.Counts.Products, store.ReadRevision().Number));
        using (var snapshot = store.OpenSnapshot())
            Assert.Equal((745, 1L), (snapshot.Count().Products, snapshot.Revision.Number));

        cluster.Halt("primary");
        var refusal = Assert.Throws<RegistryException>(() => store.OpenSnapshot().Count());
        Assert.Equal(RegistryFault.Unreachable, refusal.Fault);
        Execute(cluster.Standby, "SELECT pg_wal_replay_resume()");
        await WaitAsync(() => RevisionOf(cluster.Standby) == 1);
        using (var snapshot = store.OpenSnapshot())
            Assert.Equal((745, 1L), (snapshot.Count().Products, snapshot.Revision.Number));
    }

    private static RegistryOptions OptionsOf(ReplicaCluster cluster) => new(cluster.ConnectionString)
    {
        Provider = RegistryProvider.Postgres,
        Clock = new FixedClock(FixedClock.Start),
        DataSets = [new DataSetFile(BundledData.Path)],
    };

    private static void Write(RegistryOptions options)
    {
        using var session = RegistryDatabase.Of(options).OpenForWriting();
        using var transaction = session.Begin();
        WriteTransaction.Begin(transaction.Context, options.Clock).Close();
        transaction.Commit();
    }

    private static bool IsMade(string connectionString) =>
        Read(connectionString, "SELECT CASE WHEN to_regclass('revisions') IS NULL THEN 0 ELSE 1 END") == 1;

    private static long RevisionOf(string connectionString) =>
        IsMade(connectionString) ? Read(connectionString, "SELECT coalesce(max(revision), 0) FROM revisions") : 0;

    private static long Read(string connectionString, string query)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection.ReadNumber(query);
    }

    private static void Execute(string connectionString, string statement)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        connection.Execute(statement);
    }

    private static async Task WaitAsync(Func<bool> reached)
    {
        for (var i = 0; i < 600 && !reached(); i++)
            await Task.Delay(100);
        Assert.True(reached());
    }
}
