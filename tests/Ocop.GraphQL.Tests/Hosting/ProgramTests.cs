using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

/// <summary>The program as its operator meets it.</summary>
public sealed class ProgramTests
{
    private const string FreePort = "--urls=http://127.0.0.1:0";

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task It_says_where_it_serves_from_what_and_ends_well_when_stopped(string signal)
    {
        await using var server = await ServerProcess.StartAsync(FreePort);

        Assert.EndsWith(
            $"Ocop 0.1.0 serves {server.Address.ToString().TrimEnd('/')} from {Path.Combine(server.Folder, "registry.db")}; Ctrl-C stops it",
            server.StartLine,
            StringComparison.Ordinal);
        var ending = await server.StopAsync(signal);
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.EndsWith($"{server.StartLine}\n", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task It_ends_well_also_when_stopped_while_it_makes_its_database(string signal)
    {
        var ending = await ServerProcess.StopWhileLoadingAsync(signal, FreePort);

        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
    }

    [Fact]
    public async Task The_environment_may_name_the_address()
    {
        await using var server = await ServerProcess.StartWithUrlsAsync("http://127.0.0.1:0");

        Assert.NotEqual(new Uri(ServerAddresses.Default).Port, server.Address.Port);
    }

    [Fact]
    public async Task A_log_of_JSON_objects_is_a_matter_of_configuration()
    {
        await using var server = await ServerProcess.StartAsync("serve", FreePort, "--Logging:Console:FormatterName", "json");

        using var entry = JsonDocument.Parse(server.StartLine);
        Assert.Equal("Information", entry.RootElement.GetProperty("LogLevel").GetString());
        Assert.Equal(server.Address.ToString().TrimEnd('/'), entry.RootElement.GetProperty("State").GetProperty("Addresses").GetString());
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_a_failure_before_anything_is_loaded()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        string address = $"http://{holder.LocalEndpoint}";

        var ending = await ServerProcess.RunAsync("--urls", address);

        Assert.Equal(
            (1, $"ocop: cannot listen on {address}: the address is already in use. Choose another with --urls.\n", false),
            (ending.ExitCode, ending.Error, ending.HasDatabase));
    }

    [Theory]
    [InlineData("--urls=foo", "'foo' is no address to listen on; write --urls http://127.0.0.1:5080.")]
    [InlineData("--Database:Provider=Oracle", "Database:Provider is 'Oracle', which is no database provider; accepted is Sqlite, Postgres.")]
    [InlineData(
        "--ConnectionStrings:Registry=registry.db",
        "ConnectionStrings:Registry is no SQLite connection string; write it as 'Data Source=registry.db'.")]
    public async Task A_value_that_is_not_understood_is_one_line_and_exit_code_2(string argument, string line)
    {
        var ending = await ServerProcess.RunAsync(argument);

        Assert.Equal((2, "", $"ocop: {line}\n"), (ending.ExitCode, ending.Output, ending.Error));
    }

    [Fact]
    public async Task HTTPS_without_a_certificate_is_one_line_and_a_failure()
    {
        var ending = await ServerProcess.RunAsync("--urls=https://127.0.0.1:0");

        Assert.Equal(
            (1, "ocop: cannot listen on https://127.0.0.1:0: HTTPS needs a certificate. Name one with --Kestrel:Certificates:Default:Path.\n"),
            (ending.ExitCode, ending.Error));
    }

    [Fact]
    public async Task An_unknown_command_is_exit_code_2_and_help()
    {
        var ending = await ServerProcess.RunAsync("serv");

        Assert.Equal((2, ""), (ending.ExitCode, ending.Output));
        Assert.StartsWith("ocop: Unrecognized command or argument 'serv'.\n", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_its_version()
    {
        var ending = await ServerProcess.RunAsync("--version");

        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.StartsWith("0.1.0", ending.Output, StringComparison.Ordinal);
    }
}
