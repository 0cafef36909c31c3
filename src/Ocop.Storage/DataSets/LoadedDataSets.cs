using Microsoft.Data.Sqlite;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>Which states of which bundled files the registry holds.</summary>
internal static class LoadedDataSets
{
    /// <summary>Whether a state was loaded.</summary>
    public static bool Hold(SqliteConnection connection, string name, string sha256)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM data_sets WHERE name = @name AND sha_256 = @sha256)";
        command.Parameters.AddWithValue("@name", name);
        command.Parameters.AddWithValue("@sha256", sha256);
        return (long)command.ExecuteScalar()! == 1;
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
}
