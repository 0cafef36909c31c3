using Microsoft.Extensions.Logging;
using NodaTime;
using Ocop.Storage.Generating;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>Loads the data sets that the database does not hold yet, all of them in one transaction.</summary>
internal sealed class DataSetLoader(WriteSession session, IClock clock, ILogger logger)
{
    /// <summary>Loads what is missing; every row is read before the first is written. Nothing is loaded into a generated registry, and nothing into one that was begun with other records.</summary>
    /// <exception cref="UnreadableRowException">A row cannot be read; nothing was loaded.</exception>
    public IReadOnlyList<LoadedDataSet> LoadMissing(IReadOnlyList<DataSetFile> files)
    {
        if (files.Count > 0 && GeneratedMark.IsOn(session.Connection))
        {
            OpeningLog.Generated(logger);
            return [];
        }
        if (files.Count > 0 && HoldsOwnRecordsOnly())
        {
            OpeningLog.OwnRecords(logger);
            return [];
        }
        var readers = files.Select(file => (File: file, Reader: new DataSetReader(file)))
            .Where(entry => !LoadedDataSets.Hold(session.Connection, entry.File.Name, entry.Reader.Sha256)).ToList();
        return readers.Count == 0 ? [] : Load([.. readers.Select(entry => entry.Reader.Read())]);
    }

    // A registry that was begun with lists of its own stays its owner's.
    private bool HoldsOwnRecordsOnly() => session.Connection.ReadNumber(
        """
        SELECT CASE WHEN EXISTS (SELECT 1 FROM products) AND NOT EXISTS (SELECT 1 FROM data_sets) THEN 1 ELSE 0 END
        """) == 1;

    private List<LoadedDataSet> Load(List<DataSet> dataSets)
    {
        using var transaction = session.Begin();

        // Another process may have loaded them, or generated records, while this one waited for the lock.
        dataSets.RemoveAll(dataSet => LoadedDataSets.Hold(session.Connection, dataSet.Name, dataSet.Sha256));
        if (dataSets.Count == 0 || GeneratedMark.IsOn(session.Connection))
            return [];
        var write = BulkWrite.Begin(transaction, clock);
        foreach (var dataSet in dataSets)
        {
            OpeningLog.Loading(logger, dataSet.Name, dataSet.Rows.Count);
            DataSetWriter.Write(write, dataSet);
        }
        transaction.Queue.Flush();
        session.Connection.Execute("ANALYZE");
        transaction.Commit();
        OpeningLog.Loaded(logger, string.Join(", ", dataSets.Select(dataSet => dataSet.Name)), write.Created, write.Updated);
        return [.. dataSets.Select(dataSet => new LoadedDataSet(dataSet.Name, dataSet.Sha256, dataSet.Rows.Count))];
    }
}
