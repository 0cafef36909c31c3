using Microsoft.Data.Sqlite;

namespace Ocop.GraphQL.Hosting;

/// <summary>SQLite's result codes in the operator's words.</summary>
internal static class DatabaseFailure
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>One line that names the database and what stands against it.</summary>
    public static string Describe(SqliteException exception, string dataSource) =>
        $"cannot use the database {dataSource}: {Reason(exception)}";

    private static string Reason(SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            Busy or Locked => "another process is holding it.",
            ReadOnly => "it may not be written.",
            InputOutput => "reading or writing the disk failed.",
            Corrupt => "it is damaged; restore it from a backup.",
            Full => "the disk is full.",
            CannotOpen => "it cannot be opened; its folder must exist and be writable.",
            NotADatabase => "the file is no SQLite database.",
            var code => $"SQLite reports error {code}.",
        };
}
