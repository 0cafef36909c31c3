using Microsoft.Extensions.Logging;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Opening;

/// <summary>What opening a registry says in the log.</summary>
internal static partial class OpeningLog
{
    [LoggerMessage(1, LogLevel.Information, "Created the database {Database}.")]
    public static partial void Created(ILogger logger, string database);

    [LoggerMessage(2, LogLevel.Information, "Applied the migration {Migration}.")]
    public static partial void Migrated(ILogger logger, string migration);

    [LoggerMessage(3, LogLevel.Information, "Loading the data set {Name}: {Rows} rows.")]
    public static partial void Loading(ILogger logger, string name, int rows);

    [LoggerMessage(4, LogLevel.Information, "Loaded the data set {Name}: {Created} records made, {Updated} changed.")]
    public static partial void Loaded(ILogger logger, string name, int created, int updated);

    [LoggerMessage(6, LogLevel.Information, "The database holds generated records; published data sets are not loaded beside them.")]
    public static partial void Generated(ILogger logger);

    [LoggerMessage(7, LogLevel.Information, "The database was begun with records of its own; published data sets are not loaded beside them.")]
    public static partial void OwnRecords(ILogger logger);

    public static void Opened(ILogger logger, string database, RegistryCounts counts) =>
        Opened(logger, database, counts.Products, counts.Producers, counts.Certificates, counts.Dossiers);

    [LoggerMessage(
        5,
        LogLevel.Information,
        "Opened the database {Database}: {Products} products, {Producers} producers, {Certificates} certificates, {Dossiers} dossiers.")]
    private static partial void Opened(ILogger logger, string database, int products, int producers, int certificates, int dossiers);
}
