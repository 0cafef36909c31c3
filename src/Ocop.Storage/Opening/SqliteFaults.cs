using Microsoft.Data.Sqlite;

namespace Ocop.Storage.Opening;

/// <summary>Puts SQLite's error codes into words.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>Whether the file, or what SQLite keeps beside it, cannot be opened as it has to be.</summary>
    public static bool IsRefusal(SqliteException exception) => exception.SqliteErrorCode is ReadOnly or CannotOpen;

    /// <summary>Whether there is no room for what should be written.</summary>
    public static bool IsFull(SqliteException exception) => exception.SqliteErrorCode == Full;

    /// <summary>Whether a row is against what other rows say, or against what its columns may hold.</summary>
    public static bool IsContradiction(SqliteException exception) => exception.SqliteErrorCode == Constraint;

    /// <summary>The failure as its owner is told it.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="path">The file.</param>
    public static RegistryException Describe(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        Busy or Locked => new RegistryException(
            RegistryFault.Locked, $"The database {path} is locked by another process; end it or wait for it and try again.", exception),
        Full => new RegistryException(
            RegistryFault.Full, $"The disk is full, or the database {path} may not grow; nothing was changed. Make room and try again.", exception),
        Corrupt => new RegistryException(
            RegistryFault.Corrupt, $"The database {path} is damaged ({exception.Message}); restore it from a backup.", exception),
        NotADatabase => new RegistryException(
            RegistryFault.Corrupt, $"The file {path} is not a SQLite database; name another file or move this one away.", exception),
        ReadOnly or CannotOpen when File.Exists(path) => new RegistryException(
            RegistryFault.Unreadable,
            $"The database {path} cannot be opened for writing ({exception.Message}); see that this user may read and write the file and the folder that it is in.",
            exception),
        _ => new RegistryException(
            RegistryFault.Unreadable, $"The database {path} cannot be read or written ({exception.Message}).", exception),
    };
}
