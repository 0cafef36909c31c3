namespace Ocop.Storage.Writing.Queueing;

/// <summary>Executes statements on a connection, as the engine does it fastest.</summary>
internal abstract class WriteExecutor : IDisposable
{
    /// <summary>Executes statements; afterwards the rows are as if they had been executed in their order.</summary>
    public abstract void Execute(IReadOnlyList<WaitingWrite> writes);

    /// <inheritdoc/>
    public abstract void Dispose();
}
