using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

public sealed class OcopCommandLineTests : IDisposable
{
    private const int ServeExitCode = 42;

    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private string[]? served;

    [Theory]
    [InlineData]
    [InlineData("serve")]
    public async Task Serve_runs_named_or_not(params string[] arguments)
    {
        Assert.Equal(ServeExitCode, await RunAsync(arguments));
        Assert.Equal(new List<string>(), served);
        Assert.Equal("", output.ToString() + error);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:6000")]
    [InlineData("serve", "--urls", "http://127.0.0.1:6000")]
    [InlineData("--urls=http://127.0.0.1:6000", "serve")]
    public async Task Configuration_reaches_the_server_before_and_after_the_command(params string[] arguments)
    {
        Assert.Equal(ServeExitCode, await RunAsync(arguments));
        Assert.Equal(new List<string> { "--urls=http://127.0.0.1:6000" }, served);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'serv'.", "ocop --help", "serv")]
    [InlineData("Unrecognized command or argument 'now'.", "ocop serve --help", "serve", "now")]
    [InlineData("Unrecognized command or argument '--frobnicate'.", "ocop --help", "--frobnicate")]
    [InlineData("Unrecognized command or argument '--url=http://127.0.0.1:6000'.", "ocop --help", "--url=http://127.0.0.1:6000")]
    [InlineData("Unrecognized command or argument '--Database:Provder=Sqlite'.", "ocop serve --help", "serve", "--Database:Provder=Sqlite")]
    [InlineData("Unrecognized command or argument '@arguments'.", "ocop --help", "@arguments")]
    [InlineData("Option '--urls' needs a value.", "ocop serve --help", "serve", "--urls")]
    [InlineData("Unrecognized command or argument '--frobnicate'.", "ocop import units --help", "import", "units", "units.csv", "--frobnicate")]
    [InlineData("'list.csv.report.csv' is the report of an import, not a list.", "ocop import --help", "import", "list.csv.report.csv")]
    public async Task What_nobody_knows_is_refused_in_one_line_and_help_is_named(string refusal, string help, params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.Null(served);
        Assert.Equal($"ocop: {refusal}{Environment.NewLine}Try '{help}'.{Environment.NewLine}", error.ToString());
        Assert.Equal("", output.ToString());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("serve", "--help")]
    public async Task Help_tells_examples_keys_variables_and_exit_codes(params string[] arguments)
    {
        Assert.Equal(0, await RunAsync(arguments));
        Assert.Null(served);
        Assert.All(
            [
                "  ocop --urls http://127.0.0.1:6000 ", "  --ConnectionStrings:Registry ", "  --Database:Provider ", "  ASPNETCORE_URLS",
                "  ConnectionStrings__Registry", "  Database__Provider", "  0  done", "  1  failed", "  2  not understood",
            ],
            expected => Assert.Contains(expected, output.ToString(), StringComparison.Ordinal));
        Assert.Equal("", error.ToString());
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "units")]
    [InlineData("backup")]
    public async Task Help_of_a_command_on_the_database_names_no_keys_of_the_server(params string[] command)
    {
        Assert.Equal(0, await RunAsync([.. command, "--help"]));
        Assert.Contains("  --ConnectionStrings:Registry ", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("--urls", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Cache__Bytes", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    private Task<int> RunAsync(string[] arguments) => new OcopCommandLine(ServeAsync, output, error).RunAsync(arguments);

    private Task<int> ServeAsync(string[] arguments)
    {
        served = arguments;
        return Task.FromResult(ServeExitCode);
    }
}
