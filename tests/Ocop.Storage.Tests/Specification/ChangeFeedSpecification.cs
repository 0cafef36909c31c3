using NodaTime;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Whoever takes a full export and then follows the changes holds the next full export, whatever is written meanwhile.</summary>
public abstract class ChangeFeedSpecification(TestEngine engine)
{
    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 1)]
    [InlineData(3, 100)]
    public async Task An_export_and_the_changes_behind_it_are_the_next_export(int seed, int pageSize)
    {
        using var registry = engine.NewRegistry();
        registry.LockTimeout = Duration.FromMinutes(2);
        using var store = registry.Open(FeedWriters.FirstList(registry, seed));
        var follower = FeedFollower.StartFrom(store);

        var writers = new FeedWriters(registry, store).Start(seed);
        while (!writers.IsCompleted)
            follower.ReadPage(store, pageSize);
        await writers;
        while (follower.ReadPage(store, pageSize))
        {
        }

        var exported = FeedFollower.StartFrom(store).Lines;
        Assert.Empty(follower.Lines.Except(exported));
        Assert.Equal(exported, follower.Lines);
        AssertWhole(store, follower.Read);
    }

    /// <summary>Every revision came once, in its order and with all its changes.</summary>
    private static void AssertWhole(RegistryStore store, IReadOnlyList<Change> read)
    {
        using var snapshot = store.OpenSnapshot();
        var first = read[0].Place.Revision;
        Assert.Equal(snapshot.Changes.Read(new ChangePlace(first, FixedClock.Start, 0), int.MaxValue - 1).Changes.Select(change => change.Place), read.Select(change => change.Place));
        Assert.Equal(Enumerable.Range(2, FeedWriters.Revisions).Select(number => (long)number), read.Select(change => change.Place.Revision).Distinct());
        Assert.Equal([ChangeKind.Created, ChangeKind.Updated, ChangeKind.Withdrawn], read.Select(change => change.Kind).Distinct().Order());
    }
}
