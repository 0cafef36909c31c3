using NodaTime;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Tests.Reading;

public sealed class KnownCountsTests
{
    private static readonly RegistryRevision First = new(1, Instant.FromUtc(2026, 11, 22, 0, 0));
    private static readonly RegistryRevision Second = new(2, Instant.FromUtc(2026, 11, 23, 0, 0));

    private readonly KnownCounts counts = new();
    private int counted;

    [Fact]
    public void What_is_counted_once_is_known_for_the_revision()
    {
        Assert.Equal((1, 1, 2, 2), (Get(First, "a", 5L), Get(First, "a", 5L), Get(Second, "a", 5L), Get(Second, "a", 5L)));
    }

    [Fact]
    public void Another_statement_or_value_is_another_count()
    {
        Assert.Equal((1, 2, 3, 4), (Get(First, "a", 5L), Get(First, "b", 5L), Get(First, "a", 6L), Get(First, "a", "5")));
        Assert.Equal((5, 6), (Get(First, "a", "x", "y"), Get(First, "a", "x\nString 1 y")));
    }

    [Fact]
    public void A_snapshot_of_an_older_revision_is_counted_for_itself_and_keeps_nothing()
    {
        Assert.Equal((1, 2, 3, 1), (Get(Second, "a"), Get(First, "a"), Get(First, "a"), Get(Second, "a")));
    }

    [Fact]
    public void Another_registry_s_revision_of_the_same_number_is_another_revision()
    {
        Assert.Equal((1, 2), (Get(First, "a"), Get(First with { At = Second.At }, "a")));
    }

    [Fact]
    public void A_statement_that_is_too_long_to_keep_is_counted_each_time()
    {
        var text = new string('a', KnownCounts.LongestKey + 1);

        Assert.Equal((1, 2), (Get(First, text), Get(First, text)));
    }

    [Fact]
    public void Too_many_counts_are_forgotten_together()
    {
        for (var i = 0; i < KnownCounts.Capacity; i++)
            Get(First, "a", (long)i);
        Assert.Equal(1, Get(First, "a", 0L));

        Get(First, "a", (long)KnownCounts.Capacity);

        Assert.Equal(KnownCounts.Capacity + 2, Get(First, "a", 0L));
    }

    private long Get(RegistryRevision revision, string text, params object[] values)
    {
        var sql = new SqlText().Append(text);
        foreach (var value in values)
            sql.Value(value);
        var before = sql.Text.ToString();
        return counts.Get(revision, sql, asked =>
        {
            Assert.Equal(before, asked.Text.ToString());
            return ++counted;
        });
    }
}
