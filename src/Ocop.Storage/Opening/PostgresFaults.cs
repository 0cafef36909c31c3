using System.Net.Sockets;
using Npgsql;

namespace Ocop.Storage.Opening;

/// <summary>Puts failures of a PostgreSQL server into words.</summary>
internal static class PostgresFaults
{
    // What the states of all violations of constraints begin with.
    private const string IntegrityViolations = "23";

    /// <summary>Whether an exception is the server's or the connection's.</summary>
    public static bool IsFailure(Exception exception) => exception is NpgsqlException or TimeoutException or SocketException;

    /// <summary>Whether the connection is gone, or the server must break off what a standby reads, so that another connection may help.</summary>
    public static bool IsBreak(Exception exception) => exception is PostgresException answer
        ? answer.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
        : IsFailure(exception);

    /// <summary>Whether a row is against what other rows say, or against what its columns may hold.</summary>
    public static bool IsContradiction(Exception exception) =>
        exception is PostgresException answer && answer.SqlState.StartsWith(IntegrityViolations, StringComparison.Ordinal);

    /// <summary>The failure as its owner is told it.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="database">The database as it may be shown.</param>
    public static RegistryException Describe(Exception exception, string database) => exception switch
    {
        PostgresException answer => Describe(answer, database),
        _ => new RegistryException(
            RegistryFault.Unreachable, $"The database {database} cannot be reached ({Reason(exception)}); start the server or correct its address.", exception),
    };

    private static RegistryException Describe(PostgresException answer, string database) => answer.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
            RegistryFault.Refused, $"The database {database} refuses the user; correct the user's name or password.", answer),
        PostgresErrorCodes.InsufficientPrivilege => new(
            RegistryFault.Refused, $"The database {database} does not allow this to the user ({answer.MessageText}).", answer),
        PostgresErrorCodes.InvalidCatalogName => new(
            RegistryFault.Unreadable, $"The server has no database {database}; make it with createdb first.", answer),
        PostgresErrorCodes.LockNotAvailable => new(
            RegistryFault.Locked, $"The database {database} is being written by another process; end it or wait for it and try again.", answer),
        PostgresErrorCodes.TooManyConnections => new(
            RegistryFault.Busy, $"The server of the database {database} takes no more connections; allow more there or fewer here.", answer),
        PostgresErrorCodes.DiskFull => new(RegistryFault.Full, $"The disk of the database {database} is full; nothing was changed. Make room and try again.", answer),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(
            RegistryFault.Corrupt, $"The database {database} is damaged ({answer.MessageText}); restore it from a backup.", answer),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => new(
            RegistryFault.Unreachable, $"The server of the database {database} is starting or stopping; try again.", answer),
        _ => new(RegistryFault.Unreadable, $"The database {database} cannot be read or written ({answer.MessageText}).", answer),
    };

    private static string Reason(Exception exception) =>
        (exception.GetBaseException() is SocketException socket ? socket.Message : exception.Message).Trim().TrimEnd('.');
}
