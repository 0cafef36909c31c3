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
    private KnownRevision known = KnownRevision.None;

    private RegistryStore(RegistryDatabase database, OpeningReport opening)
    {
        pool = new ReadSessionPool(database.OpenForReading);
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
    public RegistrySnapshot OpenSnapshot() => new(pool);

    /// <summary>The newest revision, whoever wrote it, this process or another on the same database.</summary>
    /// <exception cref="RegistryException">The database cannot be read.</exception>
    public RegistryRevision ReadRevision()
    {
        var session = pool.Rent();
        try
        {
            return (known = RevisionReader.ReadNewest(session, known)).Revision;
        }
        finally
        {
            pool.Return(session);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => pool.Dispose();
}
