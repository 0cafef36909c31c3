using System.Data.Common;
using Ocop.Domain.Dates;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Generating;

/// <summary>Fills an empty registry with generated records, for load and for trying.</summary>
public sealed class RegistryGenerator
{
    /// <summary>How many producers are written between two looks at the token and two reports of progress.</summary>
    private const int StepLength = 200;

    private const long FirstRevision = 1;

    private readonly RegistryDatabase database;

    /// <summary>Makes a generator.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public RegistryGenerator(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        database = RegistryDatabase.Of(options);
    }

    /// <summary>Generates the records in one transaction: all of them are there afterwards, or none.</summary>
    /// <param name="plan">What to make.</param>
    /// <param name="progress">Is told the number of products made so far, now and then; null when nobody watches.</param>
    /// <param name="cancellation">Stops the generator; then no record is left behind.</param>
    /// <returns>What was done; nothing where the registry holds the same generation already.</returns>
    /// <exception cref="RegistryException">
    /// The database cannot be used, or holds other records; nothing was changed. The message says why in one sentence.
    /// </exception>
    /// <exception cref="OperationCanceledException">The generator was stopped.</exception>
    public GenerationReport Run(GenerationPlan plan, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var session = database.OpenForWriting();
        return database.Guard(() =>
        {
            database.Check(session.Connection);
            database.PrepareBulkWrite(session.Connection);
            SchemaMigrator.Migrate(session);
            var isNew = Generate(session, plan, progress, cancellation);
            return new GenerationReport(database.Name, plan, isNew, CountRecords());
        });
    }

    private bool Generate(WriteSession session, GenerationPlan plan, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var transaction = session.Begin();
        var connection = session.Connection;
        if (GeneratedMark.FindSha256(connection) == plan.Sha256)
            return false;
        RequireEmpty(connection);
        var indexes = new LaterIndexes(session);
        var write = new BulkWrite(transaction, FirstRevision, plan.WrittenAt);
        GeneratedMark.Put(write, plan);
        WriteRecords(write, plan, progress, cancellation);
        transaction.Queue.Flush();
        indexes.Make(cancellation);
        connection.Execute("ANALYZE");
        transaction.Commit();
        return true;
    }

    private static void WriteRecords(BulkWrite write, GenerationPlan plan, IProgress<int>? progress, CancellationToken cancellation)
    {
        var writer = new RecordWriter(write, plan);
        var places = new PlaceMaker(StatedDate.Day(plan.AsOf).Value);
        var surroundings = new Surroundings(plan, places);
        surroundings.Write(write);
        var products = 0;
        foreach (var step in new RecordMaker(plan, places, surroundings).Make().Chunk(StepLength).MakeAhead(cancellation))
        {
            foreach (var producer in step)
            {
                writer.Write(producer);
                products += producer.Products.Count;
            }
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(products);
        }
    }

    private void RequireEmpty(DbConnection connection)
    {
        if (connection.ReadNumber("SELECT count(*) FROM revisions") == 0)
            return;
        throw new RegistryException(
            RegistryFault.NotEmpty,
            GeneratedMark.IsOn(connection)
                ? $"The database {database.Name} holds another generation already; generate into a new file."
                : $"The database {database.Name} holds records already, and generated ones are never mixed with others; generate into a new file.");
    }

    private RegistryCounts CountRecords()
    {
        using var session = database.OpenPrimaryForReading();
        return RevisionReader.Count(session);
    }
}
