using Npgsql;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>A PostgreSQL database that cannot be used is one sentence, in which no password stands.</summary>
public sealed class PostgresFaultTests
{
    [Theory]
    [InlineData("nonsense", "The connection string is no connection string for PostgreSQL; write Host=localhost;Database=ocop;Username=ocop.")]
    [InlineData("Database=ocop;Password=secret", "The connection string names no host; write Host=localhost;Database=ocop;Username=ocop.")]
    [InlineData("Host=localhost;Password=secret", "The connection string names no database; write Host=localhost;Database=ocop;Username=ocop.")]
    public void A_connection_string_that_cannot_be_meant_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<RegistryException>(() => Open(text)).Message);

    [Fact]
    public void A_server_that_is_not_there_is_named_without_the_password()
    {
        var refusal = Assert.Throws<RegistryException>(() => Open("Host=127.0.0.1;Port=1;Database=ocop;Username=u;Password=secret;Timeout=2"));

        Assert.Equal(RegistryFault.Unreachable, refusal.Fault);
        Assert.StartsWith("The database ocop on 127.0.0.1:1 cannot be reached (", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_database_that_the_server_has_not_is_named()
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgresServer.Require()) { Database = "nowhere" };

        Assert.Equal(
            $"The server has no database nowhere on 127.0.0.1:{connection.Port}; make it with createdb first.",
            Assert.Throws<RegistryException>(() => Open(connection.ConnectionString)).Message);
    }

    [SkippableFact]
    public void A_database_of_something_else_and_one_of_a_newer_version_are_left_alone()
    {
        using var registry = new PostgresTestRegistry();
        using (var session = RegistryDatabase.Of(registry.Options()).OpenForWriting())
            session.Connection.Execute("CREATE TABLE other (id int)");
        Assert.EndsWith("holds something else than a registry; name another one.", Assert.Throws<RegistryException>(() => registry.Open()).Message, StringComparison.Ordinal);

        using (var session = RegistryDatabase.Of(registry.Options()).OpenForWriting())
            session.Connection.Execute("DROP TABLE other");
        registry.Open().Dispose();
        using (var session = RegistryDatabase.Of(registry.Options()).OpenForWriting())
            session.Connection.Execute("""INSERT INTO "__EFMigrationsHistory" VALUES ('2999_Later', '99')""");
        Assert.Equal(RegistryFault.NewerSchema, Assert.Throws<RegistryException>(() => registry.Open()).Fault);
    }

    private static void Open(string connectionString) => RegistryStore.Open(
        new RegistryOptions(connectionString) { Provider = RegistryProvider.Postgres, Clock = new FixedClock(FixedClock.Start) },
        Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance).Dispose();
}
