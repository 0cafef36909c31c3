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
    [InlineData("Unrecognized command or argument 'serv'.", "serv")]
    [InlineData("Unrecognized command or argument 'now'.", "serve", "now")]
    [InlineData("Unrecognized command or argument '--frobnicate'.", "--frobnicate")]
    [InlineData("Unrecognized command or argument '--url=http://127.0.0.1:6000'.", "--url=http://127.0.0.1:6000")]
    [InlineData("Unrecognized command or argument '--Database:Provder=Sqlite'.", "serve", "--Database:Provder=Sqlite")]
    [InlineData("Unrecognized command or argument '@arguments'.", "@arguments")]
    [InlineData("Option '--urls' needs a value.", "serve", "--urls")]
    public async Task What_nobody_knows_is_refused_with_help(string refusal, params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.Null(served);
        Assert.StartsWith($"ocop: {refusal}{Environment.NewLine}", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Usage:", error.ToString(), StringComparison.Ordinal);
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
