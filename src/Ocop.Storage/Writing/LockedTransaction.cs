using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>A transaction that holds the registry's writers' lock from before its first read until its end.</summary>
/// <remarks>So revisions are committed in their order, and no reader ever sees one before another that is older.</remarks>
internal sealed class LockedTransaction : IDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly Lazy<WriteQueue> queue;

    /// <summary>Begins the transaction and waits for the lock.</summary>
    public LockedTransaction(RegistryDatabase database, DbConnection connection)
    {
        Context = database.ContextOver(connection);
        queue = new Lazy<WriteQueue>(Context.NewWriteQueue);
        transaction = Context.Database.BeginTransaction();
        try
        {
            database.LockWriters(connection);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The model on the connection that is in the transaction.</summary>
    public OcopContext Context { get; }

    /// <summary>The statements of the transaction that wait; who uses the connection beside it flushes it first.</summary>
    public WriteQueue Queue => queue.Value;

    /// <summary>Makes all changes last; without it they never were.</summary>
    public void Commit()
    {
        if (queue.IsValueCreated)
            Queue.Flush();
        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (queue.IsValueCreated)
            Queue.Dispose();
        transaction.Dispose();
        Context.Dispose();
    }
}
