using System.Data.Common;
using Ocop.Storage.Reading;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>The database of a registry, the ways to connect to it and what its engine does in a way of its own.</summary>
/// <remarks>Whatever opens, fills or checks a registry speaks to this class, <see cref="DbConnection"/> and <see cref="OcopContext"/> alone.</remarks>
internal abstract class RegistryDatabase
{
    /// <summary>The database as it may be shown: without a password.</summary>
    public abstract string Name { get; }

    /// <summary>The identities of the engine's migrations, oldest first.</summary>
    public abstract IReadOnlyList<string> Migrations { get; }

    /// <summary>A query of the names and the definitions of the indexes, in two columns; those that hold keys are left out.</summary>
    public abstract string MadeIndexes { get; }

    /// <summary>Whether readers go on with an index that a transaction drops; otherwise they wait for its end.</summary>
    public abstract bool ReadersKeepDroppedIndexes { get; }

    /// <summary>The bound on sessions that read at once; null where the engine needs none.</summary>
    public abstract ReadLimit? ReadLimit { get; }

    /// <summary>The database that options name; nothing is opened yet.</summary>
    /// <exception cref="RegistryException">The connection string is none of the engine's.</exception>
    public static RegistryDatabase Of(RegistryOptions options) => options.Provider switch
    {
        RegistryProvider.Sqlite => new SqliteDatabase(options),
        RegistryProvider.Postgres => new PostgresDatabase(options),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "No such database engine."),
    };

    /// <summary>Opens a session that writes, and makes the database where the engine makes it by itself.</summary>
    /// <exception cref="RegistryException">The database cannot be opened.</exception>
    public WriteSession OpenForWriting() => new(this, Connect());

    /// <summary>Makes a database for a run that takes everything back; null where the registry's own is there.</summary>
    /// <exception cref="RegistryException">The registry's own could not be made.</exception>
    public virtual TrialDatabase? FindTrial() => null;

    /// <summary>Opens a session that only reads.</summary>
    /// <exception cref="RegistryException">The database cannot be opened.</exception>
    public abstract ReadSession OpenForReading();

    /// <summary>Whether reading may go to another server than writing, which may be behind it.</summary>
    public virtual bool HasStandbys => false;

    /// <summary>The number of the revision that a standby must have reached to be read; 0 for any.</summary>
    /// <remarks>
    /// A standby that starts goes through the past once more, and may answer while it does: from a registry that is empty yet, or from no
    /// registry at all. What a store found when it was opened is the least that its readers see.
    /// </remarks>
    public long LeastRevision { get; set; }

    /// <summary>Opens a session that only reads, on the server that is written to; what it reads is the newest there is.</summary>
    /// <exception cref="RegistryException">The database cannot be opened.</exception>
    public virtual ReadSession OpenPrimaryForReading() => OpenForReading();

    /// <summary>The model over an open connection, which stays open when the context is disposed of.</summary>
    public abstract OcopContext ContextOver(DbConnection connection);

    /// <summary>Waits until nobody else writes; the connection is in a transaction, at whose end the lock goes.</summary>
    public abstract void LockWriters(DbConnection connection);

    /// <summary>Readies an empty database for the schema, before the transaction that makes it.</summary>
    public abstract void PrepareSchema(DbConnection connection);

    /// <summary>Readies a connection for rows in great numbers, before the transaction that writes them.</summary>
    public abstract void PrepareBulkWrite(DbConnection connection);

    /// <summary>The names of all tables.</summary>
    public abstract IReadOnlyList<string> ReadTables(DbConnection connection);

    /// <summary>Finds damage before anything is written, where that is quickly found.</summary>
    /// <exception cref="RegistryException">The database is damaged.</exception>
    public abstract void Check(DbConnection connection);

    /// <summary>Whether the engine refused a row because it is against what other rows say, or against what its columns may hold.</summary>
    public abstract bool IsContradiction(Exception exception);

    /// <summary>What a failure of the engine means to whoever runs the program; null where it is none of the engine's.</summary>
    public abstract RegistryException? Describe(Exception exception);

    /// <summary>Runs work, and tells failures of the engine in words.</summary>
    /// <exception cref="RegistryException">The engine failed.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not RegistryException && Describe(exception) is { } described)
        {
            throw described;
        }
    }

    /// <summary>Opens a connection that writes.</summary>
    protected abstract DbConnection Connect();
}
