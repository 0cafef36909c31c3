using System.Runtime.InteropServices;
using SQLitePCL;

namespace Ocop.Storage.Reading.Sqlite;

/// <summary>What SQLite tells of the file that a connection has open, which its .NET interface does not hand on.</summary>
internal static class SqliteFileControl
{
    private const string Main = "main";
    private const int HasMovedOperation = 20; // SQLITE_FCNTL_HAS_MOVED

    /// <summary>Whether the file was renamed, moved or removed since it was opened, so that its path names another one or none.</summary>
    public static bool HasMoved(sqlite3 connection) =>
        FileControl(connection, Main, HasMovedOperation, out var moved) == raw.SQLITE_OK && moved != 0;

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true)]
    private static extern int FileControl(
        sqlite3 connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string database, int operation, out int answer);
}
