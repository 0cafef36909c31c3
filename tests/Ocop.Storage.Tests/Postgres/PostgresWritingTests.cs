using NodaTime;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Writers on PostgreSQL write one after the other, and readers are bounded.</summary>
public sealed class PostgresWritingTests
{
    [SkippableFact]
    public async Task A_writer_that_commits_late_has_the_earlier_revision_and_none_is_skipped()
    {
        using var registry = new PostgresTestRegistry();
        using var store = registry.Open();
        var patient = registry.Options() with { LockTimeout = Duration.FromMinutes(1) };
        using var slow = RegistryDatabase.Of(patient).OpenForWriting();
        using var transaction = slow.Begin();
        var write = WriteTransaction.Begin(transaction.Context, registry.Clock);

        var quick = Task.Run(() =>
        {
            using var session = RegistryDatabase.Of(patient).OpenForWriting();
            using var own = session.Begin();
            var second = WriteTransaction.Begin(own.Context, registry.Clock);
            second.Close();
            own.Commit();
            return second.Revision;
        });
        await Task.WhenAny(quick, WaitUntilBlockedAsync(registry));
        var seenWhileOpen = store.ReadRevision().Number;
        write.Close();
        transaction.Commit();

        Assert.Equal((0L, 1L, 2L), (seenWhileOpen, write.Revision, await quick));
        Assert.Equal(2, store.ReadRevision().Number);
    }

    [SkippableFact]
    public void A_writer_that_waits_too_long_is_told_so()
    {
        using var registry = new PostgresTestRegistry();
        registry.Open().Dispose();
        var database = RegistryDatabase.Of(registry.Options());
        using var first = database.OpenForWriting();
        using var transaction = first.Begin();
        using var second = database.OpenForWriting();

        var refusal = Assert.Throws<RegistryException>(() => database.Guard(() =>
        {
            using var late = second.Begin();
            return late;
        }));

        Assert.Equal(
            (RegistryFault.Locked, $"The database {database.Name} is being written by another process; end it or wait for it and try again."),
            (refusal.Fault, refusal.Message));
    }

    [SkippableFact]
    public void More_readers_than_allowed_wait_and_are_told_so()
    {
        using var registry = new PostgresTestRegistry();
        registry.Open().Dispose();
        using var store = RegistryStore.Open(
            registry.Options() with { ConnectionString = registry.ConnectionString + ";Maximum Pool Size=2;Timeout=1" },
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        using var first = store.OpenSnapshot();
        using (store.OpenSnapshot())
        {
            var refusal = Assert.Throws<RegistryException>(store.OpenSnapshot);

            Assert.Equal(
                (RegistryFault.Busy, "All 2 sessions that may read at once are at work, and none ended within 1 s."), (refusal.Fault, refusal.Message));
        }
        using var next = store.OpenSnapshot();
        Assert.Equal(new RegistryRevision(0, null), next.Revision);
    }

    /// <summary>Ends when a writer waits for the other.</summary>
    private static async Task WaitUntilBlockedAsync(PostgresTestRegistry registry)
    {
        using var session = RegistryDatabase.Of(registry.Options()).OpenForWriting();
        while (session.Connection.ReadNumber("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())") == 0)
            await Task.Delay(20);
    }
}
