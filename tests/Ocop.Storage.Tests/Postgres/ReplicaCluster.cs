using System.Diagnostics;
using Npgsql;
using Ocop.Storage.Tests.Support;
using Ocop.Testing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>A primary and a streaming standby of the tests' own, on the loopback.</summary>
internal sealed class ReplicaCluster : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NpgsqlConnectionStringBuilder primary;
    private readonly NpgsqlConnectionStringBuilder standby;

    public ReplicaCluster()
    {
        PostgresServer.Require();
        primary = new(Run("start", folder.File("primary")));
        using (var connection = new NpgsqlConnection(primary.ConnectionString))
        {
            connection.Open();
            using var command = new NpgsqlCommand("CREATE DATABASE registry TEMPLATE template0 ENCODING 'UTF8'", connection);
            command.ExecuteNonQuery();
        }
        standby = new(Run("standby", folder.File("standby"), folder.File("primary")));
        primary.Database = standby.Database = "registry";
        primary.Pooling = standby.Pooling = false;
    }

    /// <summary>The connection string of both servers.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(primary.ConnectionString)
    {
        Host = $"{primary.Host}:{primary.Port},{standby.Host}:{standby.Port}",
        HostRecheckSeconds = 1,
        Timeout = 5,
    }.ConnectionString;

    /// <summary>The standby alone.</summary>
    public string Standby => standby.ConnectionString;

    /// <summary>Stops a server in the middle of its work.</summary>
    public void Halt(string server) => Run("halt", folder.File(server));

    /// <summary>Starts it again.</summary>
    public void Resume(string server) => Run("resume", folder.File(server));

    public void Dispose()
    {
        Run("stop", folder.File("standby"));
        Run("stop", folder.File("primary"));
        folder.Dispose();
    }

    private static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Repository.PathOf(".ci", "postgres"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var line = process.StandardOutput.ReadLine() ?? "";
        process.WaitForExit();
        return process.ExitCode == 0 ? line : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {error.Result}");
    }
}
