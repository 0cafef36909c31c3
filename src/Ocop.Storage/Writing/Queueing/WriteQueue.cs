using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Ocop.Storage.Writing.Queueing;

/// <summary>Statements that wait to be executed, in their order, by a thread of their own, while whoever gives them goes on.</summary>
/// <remarks>
/// The connection belongs to the thread until <see cref="Flush"/> returns: whoever reads on it, or runs a statement of his own, flushes
/// first. A statement that fails makes the next call fail with the same exception, and nothing behind it is executed.
/// </remarks>
/// <param name="executor">Executes the statements; the queue disposes of it.</param>
internal sealed class WriteQueue(WriteExecutor executor) : IDisposable
{
    private const int PortionLength = 2_000;

    // Bounds the memory that waiting statements take.
    private const int MostWaiting = 3;

    private readonly BlockingCollection<List<WaitingWrite>> portions = new(MostWaiting);
    private readonly CountdownEvent unfinished = new(1);
    private List<WaitingWrite> portion = new(PortionLength);
    private Task? working;
    private volatile ExceptionDispatchInfo? failure;
    private volatile bool isStopped;

    /// <summary>Adds a statement behind the others.</summary>
    public void Add(WriteStatement statement, params object[] values)
    {
        portion.Add(new WaitingWrite(statement, values));
        if (portion.Count == PortionLength)
            HandOver();
    }

    /// <summary>Waits until all statements are executed.</summary>
    public void Flush()
    {
        if (portion.Count > 0)
            HandOver();
        unfinished.Signal();
        unfinished.Wait();
        unfinished.Reset(1);
        failure?.Throw();
    }

    /// <summary>Stops; statements that still wait are not executed.</summary>
    public void Dispose()
    {
        isStopped = true;
        portions.CompleteAdding();
        working?.Wait();
        executor.Dispose();
        portions.Dispose();
        unfinished.Dispose();
    }

    private void HandOver()
    {
        failure?.Throw();
        working ??= Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        unfinished.AddCount();
        portions.Add(portion);
        portion = new List<WaitingWrite>(PortionLength);
    }

    private void Work()
    {
        foreach (var next in portions.GetConsumingEnumerable())
        {
            if (failure is null && !isStopped)
                Execute(next);
            unfinished.Signal();
        }
    }

    private void Execute(List<WaitingWrite> writes)
    {
        try
        {
            executor.Execute(writes);
        }
#pragma warning disable CA1031 // Whatever fails here fails where the statements come from.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
