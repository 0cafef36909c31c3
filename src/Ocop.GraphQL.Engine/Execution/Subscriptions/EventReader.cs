namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>Pulls events from a source, one when one is asked for, and leaves nothing behind: not even a source that will not stop.</summary>
/// <param name="events">The source.</param>
/// <param name="cancellation">Ends the reading, whether or not the source heeds it.</param>
internal sealed class EventReader(IAsyncEnumerable<object> events, CancellationToken cancellation)
{
    private IAsyncEnumerator<object>? enumerator;
    private Task<bool> moving = Task.FromResult(true);

    /// <summary>Waits for the next event. Being cancelled is an end like any other.</summary>
    public async ValueTask<EventRead> ReadAsync()
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            enumerator ??= events.GetAsyncEnumerator(cancellation);
            moving = enumerator.MoveNextAsync().AsTask();
            return await moving.WaitAsync(cancellation) ? EventRead.Of(enumerator.Current) : EventRead.End;
        }
        catch (Exception exception)
        {
            return cancellation.IsCancellationRequested ? EventRead.End : EventRead.Failed(exception);
        }
    }

    /// <summary>Disposes of the source's enumerator; answers what failed in that.</summary>
    public async ValueTask<Exception?> CloseAsync()
    {
        if (!moving.IsCompleted)
        {
            // An enumerator must not be disposed of while it moves; a source that ignores its cancellation is left to end alone.
            _ = CloseLaterAsync();
            return null;
        }

        return await DisposeAsync();
    }

    private async Task CloseLaterAsync()
    {
        await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await DisposeAsync();
    }

    private async ValueTask<Exception?> DisposeAsync()
    {
        try
        {
            if (enumerator is not null)
            {
                await enumerator.DisposeAsync();
            }

            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
