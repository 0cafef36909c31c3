using System.Data.Common;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>Which states of which bundled files the registry holds.</summary>
internal static class LoadedDataSets
{
    /// <summary>Whether a state was loaded.</summary>
    public static bool Hold(DbConnection connection, string name, string sha256)
    {
        using var command = connection.CommandOf("SELECT count(*) FROM data_sets WHERE name = @p0 AND sha_256 = @p1", 2);
        (command.Parameters[0].Value, command.Parameters[1].Value) = (name, sha256);
        return (long)command.ExecuteScalar()! > 0;
    }

    /// <summary>Notes that the transaction loads a state.</summary>
    public static void Note(WriteTransaction write, string name, string sha256, int rows) => write.Context.DataSets.Add(new DataSetRow
    {
        Name = name,
        Sha256 = sha256,
        Rows = rows,
        LoadedAt = write.Now,
        Revision = write.Revision,
    });

    /// <summary>Notes that the transaction loads a state, which makes a revision even where every record is as it was.</summary>
    public static void Note(BulkWrite write, string name, string sha256, int rows) => write.InsertLogged(new DataSetRow
    {
        Id = write.NextIdentity<DataSetRow>(),
        Name = name,
        Sha256 = sha256,
        Rows = rows,
        LoadedAt = write.Now,
        Revision = write.Revision,
    });
}
