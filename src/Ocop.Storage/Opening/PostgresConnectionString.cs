using Npgsql;

namespace Ocop.Storage.Opening;

/// <summary>Connection strings of PostgreSQL, checked before anything is opened.</summary>
public static class PostgresConnectionString
{
    /// <summary>Reads a connection string.</summary>
    /// <param name="text">The text; several hosts are parted by commas.</param>
    /// <returns>Its parts.</returns>
    /// <exception cref="RegistryException">It cannot be read, or names no host or no database; the text itself, which may hold a password, is not repeated.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string text)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw Refused("is no connection string for PostgreSQL");
        }
        if (string.IsNullOrWhiteSpace(builder.Host))
            throw Refused("names no host");
        if (string.IsNullOrWhiteSpace(builder.Database))
            throw Refused("names no database");
        return builder;
    }

    /// <summary>The database as it may be shown: its name, its hosts and their port.</summary>
    /// <param name="connection">The parts of a connection string.</param>
    public static string Describe(NpgsqlConnectionStringBuilder connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var hosts = connection.Host!.Split(',').Select(host => host.Contains(':', StringComparison.Ordinal) ? host : $"{host}:{connection.Port}");
        return $"{connection.Database} on {string.Join(", ", hosts)}";
    }

    private static RegistryException Refused(string what) => new(
        RegistryFault.Unreadable,
        $"The connection string {what}; write Host=localhost;Database=ocop;Username=ocop.");
}
