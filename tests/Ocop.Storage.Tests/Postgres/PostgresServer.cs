using Npgsql;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>The PostgreSQL server that the tests are given; without one they are skipped.</summary>
internal static class PostgresServer
{
    /// <summary>The environment variable that holds the connection string of a user who may make databases.</summary>
    public const string Variable = "OCOP_TEST_POSTGRES";

    private const string Reason = $"No PostgreSQL server to test with: {Variable} holds no connection string; .ci/run starts one.";

    /// <summary>Skips the test where there is no server.</summary>
    /// <returns>The connection string.</returns>
    public static string Require()
    {
        var connection = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(connection), Reason);
        return connection!;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static string CreateDatabase()
    {
        var name = $"test_{Guid.NewGuid():N}";
        Run($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        return new NpgsqlConnectionStringBuilder(Require()) { Database = name }.ConnectionString;
    }

    /// <summary>Removes a database, whoever is still connected to it.</summary>
    public static void DropDatabase(string connectionString) =>
        Run($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");

    private static void Run(string statement)
    {
        using var connection = new NpgsqlConnection(Require());
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
