using Microsoft.Data.Sqlite;

namespace Ocop.GraphQL.Hosting;

/// <summary>The file that a SQLite connection string means.</summary>
internal static class DatabaseFile
{
    private const string UriPrefix = "file:";
    private const string InMemory = ":memory:";

    /// <summary>The data source with a relative file made absolute; what is no relative file is left as it is.</summary>
    /// <remarks>An empty name is SQLite's temporary database, and a <c>file:</c> URI says itself what it is relative to.</remarks>
    public static string Resolve(SqliteConnectionStringBuilder connection, string callerFolder) =>
        IsFile(connection) ? Path.GetFullPath(connection.DataSource, callerFolder) : connection.DataSource;

    /// <summary>The data source as it may be shown: a URI without its parameters, which can hold a key.</summary>
    public static string Describe(SqliteConnectionStringBuilder connection) =>
        connection.DataSource switch
        {
            "" => "a temporary database",
            var uri when IsUri(uri) => uri.Split('?')[0],
            var source => source,
        };

    private static bool IsFile(SqliteConnectionStringBuilder connection) =>
        connection.Mode != SqliteOpenMode.Memory
        && connection.DataSource is not ("" or InMemory)
        && !connection.DataSource.StartsWith('|') // |DataDirectory|, which the provider resolves
        && !IsUri(connection.DataSource);

    private static bool IsUri(string source) => source.StartsWith(UriPrefix, StringComparison.OrdinalIgnoreCase);
}
