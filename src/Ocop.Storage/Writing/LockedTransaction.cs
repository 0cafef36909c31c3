using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Writing;

/// <summary>A transaction that holds the registry's writers' lock from before its first read until its end.</summary>
/// <remarks>So revisions are committed in their order, and no reader ever sees one before another that is older.</remarks>
internal sealed class LockedTransaction : IDisposable
{
    private readonly IDbContextTransaction transaction;

    /// <summary>Begins the transaction and waits for the lock.</summary>
    public LockedTransaction(RegistryDatabase database, DbConnection connection)
    {
        Context = database.ContextOver(connection);
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

    /// <summary>Makes all changes last; without it they never were.</summary>
    public void Commit() => transaction.Commit();

    /// <inheritdoc/>
    public void Dispose()
    {
        transaction.Dispose();
        Context.Dispose();
    }
}
