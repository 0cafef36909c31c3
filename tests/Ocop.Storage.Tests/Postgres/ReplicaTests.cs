using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Reads of a primary and its standby see no revision older than asked for.</summary>
public sealed class ReplicaTests
{
    [SkippableFact]
    public async Task A_revision_asked_for_is_never_answered_by_an_older_one()
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
}
