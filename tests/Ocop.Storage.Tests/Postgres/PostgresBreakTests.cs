using Ocop.Storage.Opening;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Connections that break while they are read from: what was not given away yet is read again, nothing of another revision is.</summary>
public sealed class PostgresBreakTests : IDisposable
{
    private readonly PostgresTestRegistry registry = new();
    private readonly RegistryDatabase database;

    public PostgresBreakTests()
    {
        registry.Open().Dispose();
        registry.Write(_ => { });
        database = RegistryDatabase.Of(registry.Options());
    }

    [SkippableFact]
    public void A_break_between_statements_is_not_seen()
    {
        using var session = database.OpenForReading();

        Assert.Equal(1, session.Revision.Number);
        Break();
        Assert.Equal(1, RevisionReader.Read(session).Number);
        session.EndSnapshot();
        Break();
        Assert.Equal(1, RevisionReader.ReadNewest(session, KnownRevision.None).Revision.Number);
    }

    [SkippableFact]
    public void A_break_in_the_middle_of_rows_is_one_sentence_and_gives_the_session_s_place_back()
    {
        using var pool = new ReadSessionPool(database.OpenForReading, new ReadLimit(1, NodaTime.Duration.FromSeconds(1)));
        var session = pool.Rent();
        using (var rows = session.Execute(session.NewText().Append("SELECT generate_series(1, 50000000)")))
        {
            Assert.True(rows.Read());
            Break();
            Assert.Equal(RegistryFault.Unreachable, Assert.Throws<RegistryException>(() => ReadAll(rows)).Fault);
        }
        pool.Return(session);

        var next = pool.Rent();
        Assert.NotSame(session, next);
        Assert.Equal(1, next.Revision.Number);
        pool.Return(next);
    }

    [SkippableFact]
    public void A_snapshot_that_broke_while_the_registry_was_written_answers_nothing_more()
    {
        using var session = database.OpenForReading();
        Assert.Equal(1, session.Revision.Number);
        Break();
        registry.Write(_ => { });

        for (var i = 0; i < 2; i++)
        {
            var refusal = Assert.Throws<RegistryException>(() => RevisionReader.Read(session));
            Assert.Equal(
                (RegistryFault.Unreachable, $"The connection to the database {database.Name} broke, and the registry has changed since; ask again."),
                (refusal.Fault, refusal.Message));
        }
        session.EndSnapshot();
        Assert.True(session.IsSpent);
    }

    [SkippableFact]
    public void A_statement_that_fails_spoils_no_later_snapshot()
    {
        using var session = database.OpenForReading();
        const string Failing = "SELECT 1 / (revision - 1) FROM revisions";
        Assert.Equal(RegistryFault.Unreadable, Assert.Throws<RegistryException>(() => session.Execute(session.NewText().Append(Failing))).Fault);
        session.EndSnapshot();

        Assert.Equal(1, session.Revision.Number);
    }

    public void Dispose() => registry.Dispose();

    private static void ReadAll(Rows rows)
    {
        while (rows.Read())
        {
        }
    }

    private void Break()
    {
        using var session = database.OpenForWriting();
        session.Connection.Execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
}
