using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NodaTime;
using Ocop.Storage.Opening;

namespace Ocop.Storage.DataSets;

/// <summary>Loads data sets that the database does not hold yet, all of them in one transaction.</summary>
internal sealed class DataSetLoader(SqliteConnection connection, IClock clock, ILogger logger)
{
    public IReadOnlyList<LoadedDataSet> LoadMissing(IReadOnlyList<DataSetFile> files)
    {
        _ = (connection, clock, logger, files);
        return [];
    }
}
