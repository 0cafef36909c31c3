using Microsoft.Data.Sqlite;

namespace Ocop.Storage.Opening;

/// <summary>Puts SQLite's error codes into words.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;

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
        _ => new RegistryException(
            RegistryFault.Unreadable, $"The database {path} cannot be read or written ({exception.Message}).", exception),
    };
}
