using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;
using Xunit.Abstractions;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Reads go on while either of a primary and its standby is stopped and started again, and see no revision older than asked for.</summary>
public sealed class ReplicaTests(ITestOutputHelper output)
{
    private const int Readers = 4;

    [SkippableFact]
    public async Task Reads_go_on_while_either_server_is_away_and_a_revision_asked_for_is_never_answered_by_an_older_one()
    {
        using var cluster = new ReplicaCluster();
        var options = new RegistryOptions(cluster.ConnectionString)
        {
            Provider = RegistryProvider.Postgres,
            Clock = new FixedClock(FixedClock.Start),
            DataSets = [new DataSetFile(BundledData.Path)],
        };
        using var store = RegistryStore.Open(options, NullLogger.Instance);
        await WaitAsync(() => RevisionOf(cluster.Standby) == 1);

        CheckRevisions(cluster, options, store);
        await CheckInterruptionsAsync(cluster, store);
    }

    private static void CheckRevisions(ReplicaCluster cluster, RegistryOptions options, RegistryStore store)
    {
        Execute(cluster.Standby, "SELECT pg_wal_replay_pause()");
        Write(options);

        using (var behind = store.OpenSnapshot())
            Assert.Equal(1, behind.Revision.Number);
        using (var asked = store.OpenSnapshot(2))
            Assert.Equal(2, asked.Revision.Number);
        Assert.Equal((1L, 2L), (store.ReadRevision().Number, store.ReadRevision(2).Number));
        Assert.Equal(RegistryFault.RevisionNotReached, Assert.Throws<RegistryException>(() => store.OpenSnapshot(3)).Fault);
        Assert.Equal(RegistryFault.RevisionNotReached, Assert.Throws<RegistryException>(() => store.ReadRevision(3)).Fault);
        Execute(cluster.Standby, "SELECT pg_wal_replay_resume()");
    }

    private async Task CheckInterruptionsAsync(ReplicaCluster cluster, RegistryStore store)
    {
        using var end = new CancellationTokenSource();
        var counts = new Counts();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => Read(store, counts, end.Token))).ToList();
        foreach (var server in (string[])["standby", "primary", "standby", "primary"])
        {
            cluster.Halt(server);
            var without = await counts.GrowAsync(200);
            cluster.Resume(server);
            var with = await counts.GrowAsync(200);
            output.WriteLine($"{server} away: {without} reads; back: {with} reads; errors so far: {counts.Errors}");
        }
        end.Cancel();
        await Task.WhenAll(readers);
        output.WriteLine($"{counts.Reads} reads, {counts.Errors} errors, each a sentence of the registry's");
        Assert.Empty(counts.Unexpected);
        Assert.InRange(counts.Errors, 0, Readers * 4);
    }

    private static void Read(RegistryStore store, Counts counts, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var snapshot = store.OpenSnapshot();
                var page = snapshot.Products.ReadPage(new ProductQuery(new LocalDate(2024, 6, 1)), ProductFields.Name, ProductOrder.ByCode, new PageRequest(20));
                counts.Add(page.Rows.Count == 20 && snapshot.Revision.Number == 2 ? null : new InvalidOperationException("another page"));
            }
            catch (Exception exception)
            {
                counts.Add(exception);
            }
        }
    }

    private static void Write(RegistryOptions options)
    {
        using var session = RegistryDatabase.Of(options).OpenForWriting();
        using var transaction = session.Begin();
        WriteTransaction.Begin(transaction.Context, options.Clock).Close();
        transaction.Commit();
    }

    private static long RevisionOf(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection.ReadNumber("SELECT CASE WHEN to_regclass('revisions') IS NULL THEN 0 ELSE 1 END") == 0
            ? 0
            : connection.ReadNumber("SELECT coalesce(max(revision), 0) FROM revisions");
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

    /// <summary>What readers count.</summary>
    private sealed class Counts
    {
        private int reads;
        private int errors;

        public int Reads => reads;

        public int Errors => errors;

        public System.Collections.Concurrent.ConcurrentBag<string> Unexpected { get; } = [];

        public void Add(Exception? failure)
        {
            if (failure is null)
                Interlocked.Increment(ref reads);
            else if (failure is RegistryException)
                Interlocked.Increment(ref errors);
            else
                Unexpected.Add(failure.ToString());
        }

        /// <summary>Waits until so many more reads were answered.</summary>
        public async Task<int> GrowAsync(int least)
        {
            var before = reads;
            await WaitAsync(() => reads - before >= least);
            return reads - before;
        }
    }
}
