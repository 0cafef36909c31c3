using System.Data.Common;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Writing;

/// <summary>One connection that writes.</summary>
/// <param name="database">The database.</param>
/// <param name="connection">An open connection to it, which the session closes.</param>
internal sealed class WriteSession(RegistryDatabase database, DbConnection connection) : IDisposable
{
    /// <summary>The database.</summary>
    public RegistryDatabase Database => database;

    /// <summary>The connection.</summary>
    public DbConnection Connection => connection;

    /// <summary>Begins a transaction beside which nobody else writes.</summary>
    /// <remarks>What is read in it is what the last writer committed, so the revision that follows the last one is free.</remarks>
    public LockedTransaction Begin() => new(database, connection);

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();
}
