using System.Buffers;
using System.IO.Pipelines;
using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>
/// Sends responses by the protocol GraphQL over Server-Sent Events, distinct connections mode: an event <c>next</c> for each, and
/// <c>complete</c> after the last.
/// </summary>
internal sealed class EventStreamWriter(ResponseStream responses, EventStreamOptions options)
{
    /// <summary>Sends all events; the next response is asked for when the one before has been taken.</summary>
    public async Task WriteAsync(PipeWriter output, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var reading = responses.GetAsyncEnumerator(stop.Token);
        try
        {
            // A comment, so that the headers leave before the first event comes.
            var isTaken = await SendAsync(output, ":\n\n"u8, stop.Token);
            while (isTaken && await WaitAsync(reading.MoveNextAsync(), output, stop))
            {
                WriteNext(output, reading.Current);
                isTaken = await FlushAsync(output, stop.Token);
            }

            if (isTaken && !stop.IsCancellationRequested)
            {
                // Without a line of data a browser would keep the event to itself.
                await SendAsync(output, "event: complete\ndata:\n\n"u8, stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Nobody is there to be told.
        }
    }

    /// <summary>Waits for a response, and says now and then that the stream is alive.</summary>
    private async ValueTask<bool> WaitAsync(ValueTask<bool> moving, PipeWriter output, CancellationTokenSource stop)
    {
        if (moving.IsCompleted)
        {
            return await moving;
        }

        var moved = moving.AsTask();
        try
        {
            while (!await ComesInTimeAsync(moved) && await SendAsync(output, ":\n\n"u8, stop.Token))
            {
            }
        }
        finally
        {
            // What is being read must not be disposed of; once cancelled it comes to an end without an exception.
            if (!moved.IsCompleted)
            {
                await stop.CancelAsync();
                await moved;
            }
        }

        return await moved;
    }

    private async ValueTask<bool> ComesInTimeAsync(Task moved)
    {
        using var silence = new CancellationTokenSource();
        var isFirst = await Task.WhenAny(moved, DelayAsync(silence.Token)) == moved;
        await silence.CancelAsync();
        return isFirst;
    }

    private Task DelayAsync(CancellationToken cancellation) => options.Time is { } time
        ? Task.Delay(options.KeepAlive, time, cancellation)
        : Task.Delay(options.KeepAlive, cancellation);

    // The protocol's data is one line, and no JSON that the engine writes has a second.
    private static void WriteNext(PipeWriter output, GraphQLResponse response)
    {
        output.Write("event: next\ndata: "u8);
        response.Write(output);
        output.Write("\n\n"u8);
    }

    private static ValueTask<bool> SendAsync(PipeWriter output, ReadOnlySpan<byte> text, CancellationToken cancellation)
    {
        output.Write(text);
        return FlushAsync(output, cancellation);
    }

    /// <summary>Answers whether anybody still reads.</summary>
    private static async ValueTask<bool> FlushAsync(PipeWriter output, CancellationToken cancellation)
    {
        var flushed = await output.FlushAsync(cancellation);
        return !flushed.IsCompleted && !flushed.IsCanceled;
    }
}
