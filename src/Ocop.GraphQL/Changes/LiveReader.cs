using System.Threading.Channels;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>A subscriber that has read all that is stored and is handed what comes.</summary>
/// <remarks>
/// Its queue holds so many batches and no more. When one finds no room the queue is closed: whoever takes what is in it soon goes on
/// reading what is stored, at a pace of its own; whoever does not is too slow.
/// </remarks>
internal sealed class LiveReader(ChangePlace place, ChangeFeedOptions options)
{
    private readonly Channel<ChangeBatch> queue = Channel.CreateBounded<ChangeBatch>(
        new BoundedChannelOptions(options.QueueLength) { SingleReader = true, SingleWriter = true });
    private long fullSince;

    /// <summary>The place that the subscriber has read up to.</summary>
    public ChangePlace Place { get; private set; } = place;

    /// <summary>Whether the queue was full for longer than there is patience; asked when the queue is at its end.</summary>
    public bool IsTooSlow => fullSince != 0 && options.Time.GetElapsedTime(fullSince) > options.Patience;

    /// <summary>Puts a batch into the queue, or closes it where there is no room.</summary>
    /// <returns>Whether there was room.</returns>
    public bool TryHand(ChangeBatch batch)
    {
        if (queue.Writer.TryWrite(batch))
        {
            return true;
        }

        fullSince = options.Time.GetTimestamp();
        queue.Writer.Complete();
        return false;
    }

    /// <summary>Closes the queue because nothing can be read any more.</summary>
    public void Fail(Exception exception) => queue.Writer.TryComplete(exception);

    /// <summary>Takes the changes behind the reader's place out of the queue, until it is closed.</summary>
    public async IAsyncEnumerable<ChangeView> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var batch in queue.Reader.ReadAllAsync(cancellation))
        {
            // A reader may have come from a later place than the batch begins at.
            foreach (var view in batch.Changes.Where(view => view.Change.Place.IsBehind(Place)))
            {
                yield return view;
            }

            Place = batch.End.IsBehind(Place) ? batch.End : Place;
        }
    }
}
