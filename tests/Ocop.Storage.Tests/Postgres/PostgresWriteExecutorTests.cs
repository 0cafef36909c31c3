using Ocop.Storage.Producers;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Statements that PostgreSQL gets together: tables that refer to one another, and inserts among other statements.</summary>
public sealed class PostgresWriteExecutorTests
{
    private static readonly WriteStatement Rename = new("UPDATE producers SET name = @p0 WHERE id = @p1", 2);

    [SkippableTheory]
    [InlineData(3)]
    [InlineData(100)]
    public void Rows_of_tables_that_refer_to_one_another_may_come_in_any_order_of_their_tables(int count)
    {
        using var registry = new PostgresEngine().NewRegistry();
        registry.Open().Dispose();
        using var session = Opening.RegistryDatabase.Of(registry.Options()).OpenForWriting();
        using var transaction = session.Begin();
        var producers = new RowInserter<ProducerRow>(transaction.Queue, transaction.Context.Model);
        var links = new RowInserter<ProducerSourceRow>(transaction.Queue, transaction.Context.Model);
        var sources = new RowInserter<SourceRow>(transaction.Queue, transaction.Context.Model);
        sources.Insert(new SourceRow { Id = 900_001, Address = "one" });
        producers.Insert(Producer(900_000));
        transaction.Queue.Flush();

        links.Insert(new ProducerSourceRow { RecordId = 900_000, SourceId = 900_001 });
        for (var i = 1; i <= count; i++)
        {
            producers.Insert(Producer(900_000 + i));
            links.Insert(new ProducerSourceRow { RecordId = 900_000 + i, SourceId = 900_001 });
        }

        transaction.Queue.Add(Rename, "renamed", 900_000L + count);
        producers.Insert(Producer(950_000));
        transaction.Queue.Add(Rename, "last", 950_000L);
        transaction.Queue.Flush();

        Assert.Equal(count + 1, session.Connection.ReadNumber("SELECT count(*) FROM producer_sources WHERE source_id = 900001"));
        Assert.Equal(
            [$"{900_000 + count} renamed", "950000 last"],
            session.Connection.ReadTexts("SELECT id || ' ' || name FROM producers WHERE name IN ('renamed', 'last') ORDER BY id"));
    }

    private static ProducerRow Producer(long id) =>
        new() { Id = id, Code = $"N{id}", Name = "HTX", NameSort = "htx", NameWords = " htx ", OwnName = "htx" };
}
