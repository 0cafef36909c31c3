using Microsoft.Data.Sqlite;
using NodaTime;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Hosting;

/// <summary>Where the registry is kept, as configured and checked.</summary>
/// <param name="Provider">The database engine.</param>
/// <param name="ConnectionString">The connection string, a relative file resolved against the caller's folder.</param>
/// <param name="DataSource">The database file, the name of one in memory, or a database and its servers: the part that may be shown, without any password.</param>
internal sealed record RegistryOptions(DatabaseProvider Provider, string ConnectionString, string DataSource)
{
    /// <summary>The configuration key of the connection string.</summary>
    public const string ConnectionStringKey = "ConnectionStrings:Registry";

    /// <summary>The configuration key of <see cref="Provider"/>.</summary>
    public const string ProviderKey = "Database:Provider";

    /// <summary>The connection string when none is configured.</summary>
    public const string DefaultConnectionString = "Data Source=registry.db";

    private const string ServerExample = "Host=localhost;Database=ocop;Username=ocop";

    /// <summary>The accepted values of <see cref="ProviderKey"/>, for messages.</summary>
    public static string ProviderNames => string.Join(", ", Enum.GetNames<DatabaseProvider>());

    /// <summary>Reads and checks the options.</summary>
    /// <param name="configuration">The server's configuration.</param>
    /// <param name="callerFolder">The folder that a relative database file is meant from.</param>
    /// <exception cref="StartupException">A value is not understood.</exception>
    public static RegistryOptions Read(IConfiguration configuration, string callerFolder)
    {
        DatabaseProvider provider = ReadProvider(configuration[ProviderKey]);
        return provider == DatabaseProvider.Postgres
            ? ReadServer(configuration[ConnectionStringKey])
            : ReadFile(configuration, callerFolder);
    }

    /// <summary>The same for the storage, which loads nothing on opening unless told to.</summary>
    public Storage.Opening.RegistryOptions ToStorage() => new(ConnectionString)
    {
        Provider = Provider == DatabaseProvider.Postgres ? RegistryProvider.Postgres : RegistryProvider.Sqlite,
        Clock = SystemClock.Instance,
    };

    private static RegistryOptions ReadServer(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw StartupException.Usage($"{ConnectionStringKey} is missing; {nameof(DatabaseProvider.Postgres)} needs one, such as '{ServerExample}'.");
        try
        {
            return new(DatabaseProvider.Postgres, value, PostgresConnectionString.Describe(PostgresConnectionString.Parse(value)));
        }
        catch (RegistryException refusal)
        {
            throw StartupException.Usage($"{ConnectionStringKey}: {refusal.Message}");
        }
    }

    private static RegistryOptions ReadFile(IConfiguration configuration, string callerFolder)
    {
        SqliteConnectionStringBuilder connection = ReadConnection(configuration[ConnectionStringKey]);
        if (!string.IsNullOrEmpty(connection.Password))
            throw StartupException.Usage($"{ConnectionStringKey} holds a password, but the database is not encrypted; leave the password out.");
        connection.DataSource = DatabaseFile.Resolve(connection, callerFolder);
        return new(DatabaseProvider.Sqlite, connection.ToString(), DatabaseFile.Describe(connection));
    }

    private static DatabaseProvider ReadProvider(string? value)
    {
        if (string.IsNullOrEmpty(value)) return DatabaseProvider.Sqlite;
        string? name = Enum.GetNames<DatabaseProvider>().FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase));
        return name is not null
            ? Enum.Parse<DatabaseProvider>(name)
            : throw StartupException.Usage($"{ProviderKey} is '{value}', which is no database provider; accepted is {ProviderNames}.");
    }

    private static SqliteConnectionStringBuilder ReadConnection(string? value)
    {
        try
        {
            return new(string.IsNullOrWhiteSpace(value) ? DefaultConnectionString : value);
        }
        // The value may hold a password, hence it is not repeated.
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw StartupException.Usage($"{ConnectionStringKey} is no SQLite connection string; write it as '{DefaultConnectionString}'.");
        }
    }
}
