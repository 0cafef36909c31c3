using Ocop.Storage;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Watches for new revisions, one watcher for the whole process, and hands their changes to all who are subscribed.</summary>
/// <remarks>
/// The changes are read once, however many subscribers there are. A subscriber joins when it has read up to the place that the others
/// have been handed everything up to, so that there is neither gap nor double between what it read and what it is handed; before that
/// it is sent back to read on. With nobody to hand anything to, nothing is looked for.
/// </remarks>
/// <param name="openSnapshot">Opens a snapshot of the registry that has reached a revision, where any has.</param>
/// <param name="readRevision">Reads the registry's newest revision.</param>
/// <param name="options">How often it looks, and how long it waits.</param>
internal sealed class ChangeFeed(Func<long, RegistrySnapshot> openSnapshot, Func<RegistryRevision> readRevision, ChangeFeedOptions options)
{
    private readonly Lock gate = new();
    private readonly List<LiveReader> readers = [];
    private ChangePlace reached = ChangePlace.Start;
    private bool isWatching;
    private int subscribers;

    /// <summary>How subscribers are told of changes.</summary>
    public ChangeFeedOptions Options => options;

    /// <summary>How many are subscribed.</summary>
    public int Subscribers => Volatile.Read(ref subscribers);

    /// <summary>Whether revisions are looked for.</summary>
    public bool IsWatching
    {
        get
        {
            lock (gate)
            {
                return isWatching;
            }
        }
    }

    /// <summary>Opens a snapshot, to be disposed of soon: a subscription outlives many.</summary>
    /// <param name="wanted">The number of the revision that it should have reached; 0 for whichever there is.</param>
    public RegistrySnapshot OpenSnapshot(long wanted = 0) => openSnapshot(wanted);

    /// <summary>Takes a seat for a subscriber; null when all are taken.</summary>
    public IDisposable? TryTakeSeat()
    {
        if (Interlocked.Increment(ref subscribers) <= options.MostSubscribers)
        {
            return new Seat(this);
        }

        Interlocked.Decrement(ref subscribers);
        return null;
    }

    /// <summary>Joins those who are handed what comes.</summary>
    /// <param name="place">What the subscriber has read up to.</param>
    /// <returns>Its queue; null when the others are ahead, so that it must read on first.</returns>
    public LiveReader? TryJoin(ChangePlace place)
    {
        lock (gate)
        {
            if (readers.Count == 0)
            {
                reached = place;
            }
            else if (reached.IsBehind(place))
            {
                return null;
            }

            var reader = new LiveReader(place, options);
            readers.Add(reader);
            if (!isWatching)
            {
                isWatching = true;
                _ = Task.Run(WatchAsync);
            }

            return reader;
        }
    }

    /// <summary>Leaves them; nothing happens to one that has left.</summary>
    public void Leave(LiveReader reader)
    {
        lock (gate)
        {
            readers.Remove(reader);
        }
    }

    private async Task WatchAsync()
    {
        try
        {
            var read = (Revision: -1L, Place: (ChangePlace?)null);
            while (FindReached() is { } place)
            {
                // As long as the newest revision is the one in which nothing followed the place, its number is all that is read.
                if (read != (readRevision().Number, place))
                {
                    read = (HandNext(place), place);
                }

                if (read.Revision >= 0)
                {
                    await Task.Delay(options.PollInterval);
                }
            }
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    /// <summary>The place that everything was handed up to; null when nobody waits any more, and then the watch is over.</summary>
    private ChangePlace? FindReached()
    {
        lock (gate)
        {
            isWatching = readers.Count > 0;
            return isWatching ? reached : null;
        }
    }

    /// <summary>Reads the changes behind a place and hands them on.</summary>
    /// <returns>The revision in which nothing follows the place; -1 where something did, and more may.</returns>
    private long HandNext(ChangePlace place)
    {
        using var registry = openSnapshot(0);
        var batch = ChangeBatch.Read(registry, place, options.BatchLength, _ => true);
        if (batch.IsEmpty)
        {
            return registry.Revision.Number;
        }

        lock (gate)
        {
            // Meanwhile all may have left and one may have come from an earlier place: then this is not what it waits for.
            if (reached == place)
            {
                readers.RemoveAll(reader => !reader.TryHand(batch));
                reached = batch.End;
            }
        }

        return -1;
    }

    private void Fail(Exception exception)
    {
        lock (gate)
        {
            readers.ForEach(reader => reader.Fail(exception));
            readers.Clear();
            isWatching = false;
        }
    }

    /// <summary>A subscriber's place among those that are served; given back once, however often it is disposed of.</summary>
    private sealed class Seat(ChangeFeed feed) : IDisposable
    {
        private int isGivenBack;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGivenBack, 1) == 0)
            {
                Interlocked.Decrement(ref feed.subscribers);
            }
        }
    }
}
