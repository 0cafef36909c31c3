using Microsoft.Extensions.Logging;
using Ocop.Storage.Opening;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;

namespace Ocop.Storage;

/// <summary>An open registry.</summary>
/// <remarks>Safe for use by any number of threads; a <see cref="RegistrySnapshot"/> belongs to one at a time.</remarks>
public sealed class RegistryStore : IDisposable
{
    private readonly ReadSessionPool pool;
    private readonly ReadSessionPool primary;
    private KnownRevision known = KnownRevision.None;

    private RegistryStore(RegistryDatabase database, OpeningReport opening)
    {
        pool = new ReadSessionPool(database.OpenForReading, database.ReadLimit);
        primary = database.HasStandbys ? new ReadSessionPool(database.OpenPrimaryForReading, database.ReadLimit) : pool;
        Opening = opening;
    }

    /// <summary>What opening did.</summary>
    public OpeningReport Opening { get; }

    /// <summary>Opens a registry: makes the database when there is none, brings its schema up to date and loads what is missing.</summary>
    /// <remarks>
    /// Either everything of a step is done or nothing: a program killed while it opens leaves a database that the next opening
    /// completes. Opening a complete registry writes nothing.
    /// </remarks>
    /// <exception cref="RegistryException">The registry cannot be used; the message says why in one sentence.</exception>
    public static RegistryStore Open(RegistryOptions options, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(logger);
        var database = RegistryDatabase.Of(options);
        return new RegistryStore(database, new RegistryOpener(database, options, logger).Run());
    }

    /// <summary>Begins a snapshot for one request; dispose of it at the request's end.</summary>
    /// <remarks>Where standbys are read it may be of a revision that is not the newest any more; it says which it is.</remarks>
    /// <exception cref="RegistryException">The database cannot be read.</exception>
    public RegistrySnapshot OpenSnapshot() => new(pool);

    /// <summary>Begins a snapshot of a revision or a later one.</summary>
    /// <param name="atLeast">The number of the revision; 0 for whichever there is.</param>
    /// <exception cref="RegistryException">The database cannot be read, or the revision is not written yet.</exception>
    public RegistrySnapshot OpenSnapshot(long atLeast)
    {
        if (atLeast <= 0)
            return OpenSnapshot();
        return FindSnapshot(pool, atLeast) ?? (pool == primary ? null : FindSnapshot(primary, atLeast)) ?? throw NotReached(atLeast);
    }

    /// <summary>The newest revision, whoever wrote it, this process or another on the same database.</summary>
    /// <exception cref="RegistryException">The database cannot be read.</exception>
    public RegistryRevision ReadRevision() => ReadRevision(pool);

    /// <summary>The newest revision, which is a given one or later.</summary>
    /// <param name="atLeast">The number of the revision; 0 for whichever there is.</param>
    /// <exception cref="RegistryException">The database cannot be read, or the revision is not written yet.</exception>
    public RegistryRevision ReadRevision(long atLeast)
    {
        var revision = ReadRevision(pool);
        if (revision.Number < atLeast && pool != primary)
            revision = ReadRevision(primary);
        return revision.Number >= atLeast ? revision : throw NotReached(atLeast);
    }

    /// <summary>
    /// Whether the file that is read was removed or replaced by another one, so that what is read is none of the registry's any more;
    /// always false on a server.
    /// </summary>
    /// <exception cref="RegistryException">The database cannot be read.</exception>
    public bool HasLostFile()
    {
        var session = pool.Rent();
        try
        {
            return session.HasLostFile;
        }
        finally
        {
            pool.Return(session);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        pool.Dispose();
        primary.Dispose();
    }

    private static RegistryException NotReached(long revision) =>
        new(RegistryFault.RevisionNotReached, $"Revision {revision} of the registry is not written yet.");

    private static RegistrySnapshot? FindSnapshot(ReadSessionPool pool, long atLeast)
    {
        var snapshot = new RegistrySnapshot(pool);
        try
        {
            if (snapshot.Revision.Number >= atLeast)
                return snapshot;
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
        snapshot.Dispose();
        return null;
    }

    private RegistryRevision ReadRevision(ReadSessionPool sessions)
    {
        var session = sessions.Rent();
        try
        {
            return (known = RevisionReader.ReadNewest(session, known)).Revision;
        }
        finally
        {
            sessions.Return(session);
        }
    }
}
