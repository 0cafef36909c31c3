using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Backups;

/// <summary>What is done with SQLite's files as files.</summary>
internal static class SqliteFiles
{
    /// <summary>Refuses a database that is not there.</summary>
    /// <exception cref="RegistryException">It is not there.</exception>
    public static void RequireExisting(string path)
    {
        if (!File.Exists(path))
            throw new RegistryException(RegistryFault.NoDatabase, $"There is no database {path}; name the one that is meant.");
    }

    /// <summary>Opens a file that nobody writes, and writes nothing beside it: no log and no shared memory.</summary>
    public static SqliteConnection OpenUnchanging(string path) => Open(UnchangingFile.AddressOf(path), SqliteOpenMode.ReadOnly);

    /// <summary>Opens a file with a wait of a second for locks.</summary>
    public static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Sees that the bytes of a file are on the disk, so that its new name never stands for less than all of them.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Removes a database with what SQLite keeps beside it; nothing happens when it is not there.</summary>
    public static void Delete(string path)
    {
        foreach (var file in (string[])[path, path + "-wal", path + "-shm", path + "-journal"])
            File.Delete(file);
    }

    /// <summary>Tells failures of SQLite and of the file system in words.</summary>
    /// <exception cref="RegistryException">The work failed.</exception>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Describe(exception, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException(RegistryFault.Unreadable, $"{path} cannot be read or written: {exception.Message}", exception);
        }
    }
}
