using Microsoft.Data.Sqlite;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Tests.Writing.Queueing;

/// <summary>Statements that wait for a thread of their own: their order, their failures and their end.</summary>
public sealed class WriteQueueTests : IDisposable
{
    private static readonly InsertStatement Insert = new("numbers", ("id", "INTEGER"), ("text", "TEXT"));
    private static readonly WriteStatement Double = new("UPDATE numbers SET id = id * 2 WHERE id = @p0", 1);

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public WriteQueueTests()
    {
        connection.Open();
        connection.Execute("CREATE TABLE numbers (id INTEGER PRIMARY KEY, text TEXT)");
    }

    [Fact]
    public void Statements_of_many_portions_are_executed_in_the_order_given()
    {
        using var queue = NewQueue();
        queue.Add(Insert, 1L, "first");
        for (var i = 0; i < 12; i++)
        {
            queue.Add(Double, 1L << i);
            for (var other = 0; other < 999; other++)
                queue.Add(Insert, 1_000_000L + (i * 1_000) + other, DBNull.Value);
        }

        queue.Flush();

        Assert.Equal(["4096"], connection.ReadTexts("SELECT cast(id AS text) FROM numbers WHERE text = 'first'"));
        Assert.Equal(11_989, connection.ReadNumber("SELECT count(*) FROM numbers"));
    }

    [Fact]
    public void A_statement_that_fails_fails_every_flush_and_nothing_behind_its_portion_is_executed()
    {
        using var queue = NewQueue();
        queue.Add(Insert, 1L, "one");
        queue.Add(Insert, 1L, "again");
        queue.Add(Insert, 2L, "two");

        Assert.Equal(19, Assert.Throws<SqliteException>(queue.Flush).SqliteErrorCode);
        queue.Add(Insert, 3L, "three");
        Assert.Equal(19, Assert.Throws<SqliteException>(queue.Flush).SqliteErrorCode);

        Assert.Equal(["one"], connection.ReadTexts("SELECT text FROM numbers"));
    }

    [Fact]
    public void Whoever_goes_on_adding_learns_of_a_failure_before_long()
    {
        using var queue = NewQueue();
        queue.Add(Insert, 1L, "one");

        var failure = Assert.Throws<SqliteException>(() =>
        {
            for (var i = 0; i < 1_000_000; i++)
                queue.Add(Insert, 1L, "again");
        });

        Assert.Equal(19, failure.SqliteErrorCode);
    }

    [Fact]
    public void A_queue_that_is_flushed_takes_statements_again()
    {
        using var queue = NewQueue();
        queue.Flush();
        queue.Add(Insert, 1L, "one");
        queue.Flush();
        queue.Add(Insert, 2L, "two");
        queue.Flush();

        Assert.Equal(["one", "two"], connection.ReadTexts("SELECT text FROM numbers ORDER BY id"));
    }

    [Fact]
    public void What_waits_when_a_queue_ends_is_not_executed()
    {
        using (var queue = NewQueue())
            queue.Add(Insert, 1L, "one");

        Assert.Equal(0, connection.ReadNumber("SELECT count(*) FROM numbers"));
    }

    public void Dispose() => connection.Dispose();

    private WriteQueue NewQueue() => new(new SqliteWriteExecutor(connection));
}
