using Microsoft.Extensions.Logging;
using Ocop.Storage.DataSets;
using Ocop.Storage.Producers;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>The steps of opening a registry, in their order.</summary>
internal sealed class RegistryOpener(RegistryDatabase database, RegistryOptions options, ILogger logger)
{
    public OpeningReport Run()
    {
        using var session = database.OpenForWriting();
        return database.Guard(() => Open(session));
    }

    private OpeningReport Open(WriteSession session)
    {
        database.Check(session.Connection);
        var migrations = SchemaMigrator.Migrate(session);
        var created = migrations.Contains(database.Migrations[0]);
        if (created)
            OpeningLog.Created(logger, database.Name);
        foreach (var migration in migrations)
            OpeningLog.Migrated(logger, migration);
        NameStartCompletion.Run(session);
        OwnNameCompletion.Run(session);
        var programmes = new ProgrammeLoader(session, options.Clock, logger);
        // Read first, so that a file that cannot be read leaves the registry as it was.
        var missing = programmes.ReadMissing(options.Programmes);
        var loaded = new DataSetLoader(session, options.Clock, logger).LoadMissing(options.DataSets);
        return new OpeningReport(database.Name, created, migrations, [.. loaded, .. programmes.Load(missing)], CountRecords());
    }

    private RegistryCounts CountRecords()
    {
        using var session = database.OpenPrimaryForReading();
        var counts = RevisionReader.Count(session);
        database.LeastRevision = session.Revision.Number;
        OpeningLog.Opened(logger, database.Name, counts);
        return counts;
    }
}
