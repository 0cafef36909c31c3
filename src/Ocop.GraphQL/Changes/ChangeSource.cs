using System.Runtime.CompilerServices;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Gives the events of <c>changed</c>: what is stored behind the cursor, page by page, and then what comes.</summary>
internal sealed class ChangeSource : SourceResolver
{
    /// <inheritdoc/>
    public override ValueTask<IAsyncEnumerable<object>?> OpenAsync(FieldBatch batch)
    {
        try
        {
            return new(Open(batch));
        }
        catch (FieldRefusal refusal)
        {
            batch.SetAll(FieldValue.Error(refusal.Error));
            return new((IAsyncEnumerable<object>?)null);
        }
    }

    private static IAsyncEnumerable<object> Open(FieldBatch batch)
    {
        var feed = batch.Request.State<RegistryRequest>().Feed;
        var matches = ChangeFilterInput.Read(batch.Arguments.Get<InputObject>("where"));
        var place = FindPlace(feed, batch.Arguments);
        var seat = feed.TryTakeSeat() ?? throw FieldRefusal.Of(
            RegistryErrorCodes.TooManySubscribers,
            $"{feed.Options.MostSubscribers} are subscribed already, which is the most that this server serves; read changes page by page, or try again later.",
            ("maximum", feed.Options.MostSubscribers));

        // Where nobody ever reads the events, because the client has gone, the request's end gives the seat back.
        batch.Request.Cancellation.Register(seat.Dispose);
        return FollowAsync(feed, place, matches, seat);
    }

    // In a snapshot of its own: the request's would stay open as long as the subscription.
    private static ChangePlace FindPlace(ChangeFeed feed, InputObject arguments)
    {
        var after = AfterArgument.Read(arguments);
        using var registry = feed.OpenSnapshot(after?.Revision ?? 0);
        AfterArgument.Check(after, registry.Changes);
        return after ?? registry.Changes.FindEnd() ?? ChangePlace.Start;
    }

    private static async IAsyncEnumerable<object> FollowAsync(
        ChangeFeed feed, ChangePlace place, Predicate<Change> matches, IDisposable seat, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var taken = seat;
        while (true)
        {
            while (ReadStored(feed, place, matches) is { IsEmpty: false } batch)
            {
                foreach (var view in batch.Changes)
                {
                    yield return view;
                }

                place = batch.End;
                cancellation.ThrowIfCancellationRequested();
            }

            if (feed.TryJoin(place) is not { } reader)
            {
                // The others were handed what a lagging copy of the database does not show here yet.
                await Task.Delay(feed.Options.PollInterval, cancellation);
                continue;
            }

            try
            {
                await foreach (var view in reader.ReadAsync(cancellation))
                {
                    if (matches(view.Change))
                    {
                        yield return view;
                    }
                }
            }
            finally
            {
                feed.Leave(reader);
            }

            place = reader.Place;
            if (reader.IsTooSlow)
            {
                yield return new SlowReader(place);
                yield break;
            }
        }
    }

    private static ChangeBatch ReadStored(ChangeFeed feed, ChangePlace place, Predicate<Change> matches)
    {
        using var registry = feed.OpenSnapshot();
        return ChangeBatch.Read(registry, place, feed.Options.BatchLength, matches);
    }
}
