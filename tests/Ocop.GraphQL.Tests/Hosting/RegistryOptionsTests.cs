using Microsoft.Extensions.Configuration;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class RegistryOptionsTests
{
    private static readonly string Caller = Path.Combine(Path.GetTempPath(), "caller");
    private static readonly string InCaller = Path.Combine(Caller, "registry.db");

    [Fact]
    public void Without_configuration_the_registry_is_a_SQLite_file_in_the_caller_s_folder()
    {
        var options = Read([]);

        Assert.Equal(new RegistryOptions(DatabaseProvider.Sqlite, $"Data Source={InCaller}", InCaller), options);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("sqlite")]
    [InlineData("SQLITE")]
    [InlineData("")]
    public void The_provider_does_not_distinguish_case(string provider)
    {
        Assert.Equal(DatabaseProvider.Sqlite, Read(new() { ["Database:Provider"] = provider }).Provider);
    }

    [Theory]
    [InlineData("Oracle")]
    [InlineData("0")]
    [InlineData("Sqlite,Sqlite")]
    public void An_unknown_provider_is_refused_with_the_accepted_ones(string provider)
    {
        var refusal = Assert.Throws<StartupException>(() => Read(new() { ["Database:Provider"] = provider }));

        Assert.Equal($"Database:Provider is '{provider}', which is no database provider; accepted is Sqlite, Postgres.", refusal.Message);
        Assert.Equal(2, refusal.ExitCode);
    }

    [Fact]
    public void A_database_of_a_server_is_shown_without_user_and_password()
    {
        const string Connection = "Host=db1,db2:5433;Database=ocop;Username=u;Password=secret";
        var options = Read(new() { ["Database:Provider"] = "postgres", ["ConnectionStrings:Registry"] = Connection });

        Assert.Equal(new RegistryOptions(DatabaseProvider.Postgres, Connection, "ocop on db1:5432, db2:5433"), options);
    }

    [Theory]
    [InlineData(null, "ConnectionStrings:Registry is missing; Postgres needs one, such as 'Host=localhost;Database=ocop;Username=ocop'.")]
    [InlineData("Database=ocop;Password=secret", "ConnectionStrings:Registry: The connection string names no host; write Host=localhost;Database=ocop;Username=ocop.")]
    [InlineData("Data Source=registry.db;Version=secret", "ConnectionStrings:Registry: The connection string is no connection string for PostgreSQL; write Host=localhost;Database=ocop;Username=ocop.")]
    public void A_connection_string_that_names_no_server_is_refused_without_being_repeated(string? connection, string message)
    {
        var refusal = Assert.Throws<StartupException>(() =>
            Read(new() { ["Database:Provider"] = "Postgres", ["ConnectionStrings:Registry"] = connection }));

        Assert.Equal((message, 2), (refusal.Message, refusal.ExitCode));
    }

    [Theory]
    [InlineData("Data Source=registry.db", "registry.db")]
    [InlineData("Data Source=./deep/../registry.db", "registry.db")]
    [InlineData("Filename=sub/other.db;Mode=ReadOnly", "sub/other.db")]
    public void A_relative_file_is_meant_from_the_caller_s_folder(string connection, string file)
    {
        Assert.Equal(Path.GetFullPath(file, Caller), Connect(connection).DataSource);
    }

    [Theory]
    [InlineData("Data Source=/var/lib/ocop/registry.db", "/var/lib/ocop/registry.db")]
    [InlineData("Data Source=:memory:", ":memory:")]
    [InlineData("Data Source=shared;Mode=Memory;Cache=Shared", "shared")]
    [InlineData("Data Source=file:registry.db", "file:registry.db")]
    [InlineData("Data Source=file:registry.db?key=secret", "file:registry.db")]
    [InlineData("Data Source=", "a temporary database")]
    public void What_is_no_relative_file_stays_and_no_secret_is_shown(string connection, string shown)
    {
        Assert.Equal(shown, Connect(connection).DataSource);
    }

    [Fact]
    public void A_URI_keeps_its_parameters_where_they_are_not_shown()
    {
        Assert.Equal("Data Source=\"file:registry.db?key=secret\"", Connect("Data Source=file:registry.db?key=secret").ConnectionString);
    }

    [Theory]
    [InlineData("registry.db")]
    [InlineData("Sauce=registry.db;Password=secret")]
    [InlineData("Data Source=registry.db;Pooling=perhaps;Password=secret")]
    public void What_is_no_connection_string_is_refused_without_repeating_it(string connection)
    {
        var refusal = Assert.Throws<StartupException>(() => Connect(connection));

        Assert.Equal("ConnectionStrings:Registry is no SQLite connection string; write it as 'Data Source=registry.db'.", refusal.Message);
        Assert.Equal(2, refusal.ExitCode);
    }

    [Fact]
    public void A_password_is_refused_because_nothing_is_encrypted_and_is_not_repeated()
    {
        var refusal = Assert.Throws<StartupException>(() => Connect("Data Source=/var/registry.db;Password=secret"));

        Assert.Equal("ConnectionStrings:Registry holds a password, but the database is not encrypted; leave the password out.", refusal.Message);
        Assert.Equal(2, refusal.ExitCode);
    }

    private static RegistryOptions Connect(string connection) => Read(new() { ["ConnectionStrings:Registry"] = connection });

    private static RegistryOptions Read(Dictionary<string, string?> settings) =>
        RegistryOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Caller);
}
