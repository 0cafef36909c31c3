using System.Data.Common;
using Ocop.Storage.Generating;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Makes a registry again from its documents: codes, times and the number of the revision are as they were.</summary>
/// <remarks>What follows from the documents is concluded anew. The change log begins at the revision.</remarks>
internal sealed class RegistryRestorer(RegistryDatabase database)
{
    private const int PortionLength = 1000;

    // By these the records that others refer to are found meanwhile; documents come in the order of their codes, so they grow at their end.
    private static readonly string[] Kept = ["ix_producers_code", "ix_products_code"];

    // Their rows are restored under the numbers that documents name.
    private static readonly string[] NumberedTables = ["sources", "craft_villages", "display_points"];

    // Certificates are read by product, to conclude from them, before the other indexes are made.
    private const string CertificatesByProduct = "ix_certificates_product_id";

    /// <summary>Restores in one transaction: all records are there afterwards, or none.</summary>
    /// <param name="documents">The documents in the order of an export; each may be overwritten by the next.</param>
    /// <param name="end">The place in the change log up to which they hold all; null where nothing was ever written.</param>
    /// <param name="progress">Is told the number of records so far, now and then; null when nobody watches.</param>
    /// <param name="cancellation">Stops; then nothing was changed.</param>
    /// <returns>The number of records.</returns>
    /// <exception cref="RegistryException">The registry is not empty, or a document is not understood; nothing was changed.</exception>
    public long Run(
        IEnumerable<ReadOnlyMemory<byte>> documents, ChangePlace? end, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var session = database.OpenForWriting();
        return database.Guard(() => GuardDocuments(() =>
        {
            database.Check(session.Connection);
            database.PrepareBulkWrite(session.Connection);
            SchemaMigrator.Migrate(session);
            using var transaction = session.Begin();
            RequireEmpty(session.Connection);
            if (end is null)
                return 0;
            var indexes = new LaterIndexes(session, Kept);
            var write = new BulkWrite(transaction, end.Revision, end.At);
            write.MakeRevision();
            write.Insert(new ChangeLogStartRow { Revision = end.Revision, Position = end.Position });
            var records = Write(write, PortionsOf(documents, new DocumentSequence(end.Revision)), progress, cancellation);
            transaction.Queue.Flush();
            indexes.Make(CertificatesByProduct);
            new ConclusionRestorer(write).Write(cancellation);
            transaction.Queue.Flush();
            indexes.Make(cancellation);
            foreach (var table in NumberedTables)
                transaction.Context.PassIdentities(table);
            session.Connection.Execute("ANALYZE");
            transaction.Commit();
            return records;
        }));
    }

    private static long Write(
        BulkWrite write, IEnumerable<List<ReadDocument>> portions, IProgress<long>? progress, CancellationToken cancellation)
    {
        var restorer = new RecordRestorer(write);
        var records = 0L;
        foreach (var portion in portions.MakeAhead(cancellation))
        {
            restorer.Restore(portion);
            records += portion.Count;
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(records);
        }

        return records;
    }

    // Documents of one type at a time, so that the records that they name are restored before them.
    private static IEnumerable<List<ReadDocument>> PortionsOf(IEnumerable<ReadOnlyMemory<byte>> documents, DocumentSequence sequence)
    {
        var portion = new List<ReadDocument>();
        var line = 0L;
        foreach (var text in documents)
        {
            var document = ReadDocument.Parse(text, ++line);
            ReadDocument.Guard(line, () => sequence.Require(document));
            if (portion.Count == PortionLength || (portion.Count > 0 && portion[0].Type != document.Type))
            {
                yield return portion;
                portion = [];
            }

            portion.Add(document);
        }

        if (portion.Count > 0)
            yield return portion;
    }

    // What documents contradict of each other beyond their order shows when the engine refuses a row or an index.
    private T GuardDocuments<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (database.IsContradiction(exception))
        {
            throw new RegistryException(
                RegistryFault.UnreadableExport, $"The documents of the export contradict each other ({exception.GetBaseException().Message.TrimEnd('.')}).", exception);
        }
    }

    private void RequireEmpty(DbConnection connection)
    {
        if (connection.ReadNumber("SELECT count(*) FROM revisions") == 0)
            return;
        throw new RegistryException(
            RegistryFault.NotEmpty, $"The database {database.Name} holds records already; name an empty one, or one that is not made yet.");
    }
}
