using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Ocop.Storage.DataSets;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Suggesting;

namespace Ocop.Storage.Opening;

/// <summary>The steps of opening a registry, in their order.</summary>
internal sealed class RegistryOpener(SqliteDatabase database, RegistryOptions options, ILogger logger)
{
    public OpeningReport Run()
    {
        using var connection = database.OpenForWriting();
        try
        {
            DatabaseCheck.Run(connection);
            var migrations = SchemaMigrator.Migrate(connection);
            var created = migrations.Contains(SqliteMigrations.All[0]);
            if (created)
                OpeningLog.Created(logger, database.Path);
            foreach (var migration in migrations)
                OpeningLog.Migrated(logger, migration);
            NameStartCompletion.Run(connection);
            var programmes = new ProgrammeLoader(connection, options.Clock, logger);
            // Read first, so that a file that cannot be read leaves the registry as it was.
            var missing = programmes.ReadMissing(options.Programmes);
            var loaded = new DataSetLoader(connection, options.Clock, logger).LoadMissing(options.DataSets);
            return new OpeningReport(database.Path, created, migrations, [.. loaded, .. programmes.Load(missing)], CountRecords());
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Describe(exception, database.Path);
        }
    }

    private RegistryCounts CountRecords()
    {
        using var session = database.OpenForReading();
        var counts = RevisionReader.Count(session);
        OpeningLog.Opened(logger, database.Path, counts);
        return counts;
    }
}
