using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ocop.GraphQL.Tests.Hosting;

/// <summary>The real program as a process of its own, started from an empty folder.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-");
    private readonly Process process;
    private readonly Task<string> error;
    private readonly List<string> output = [];

    private ServerProcess(IEnumerable<string> arguments, string? urls = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ocop.GraphQL.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in new[] { "ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS" }) start.Environment.Remove(name);
        if (urls is not null) start.Environment["ASPNETCORE_URLS"] = urls;
        process = Process.Start(start)!;
        error = process.StandardError.ReadToEndAsync();
    }

    public string Folder => folder.FullName;

    /// <summary>The line of the log that a started server writes.</summary>
    public string StartLine => output[^1];

    public Uri Address => new(AddressPattern().Match(StartLine).Value);

    /// <summary>Starts the program and waits until it serves.</summary>
    public static Task<ServerProcess> StartAsync(params string[] arguments) => StartAsync(new ServerProcess(arguments));

    /// <summary>Starts the program with its addresses in the environment.</summary>
    public static Task<ServerProcess> StartWithUrlsAsync(string urls) => StartAsync(new ServerProcess([], urls));

    private static async Task<ServerProcess> StartAsync(ServerProcess server)
    {
        while (server.output.Count == 0 || !server.StartLine.Contains(" serves ", StringComparison.Ordinal))
        {
            string? line = await server.process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            if (line is null) Assert.Fail(await server.error);
            server.output.Add(line);
        }

        return server;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Ending> RunAsync(params string[] arguments)
    {
        await using var server = new ServerProcess(arguments);
        return await server.EndAsync();
    }

    /// <summary>Starts the program and sends a signal as soon as it has begun to make its database.</summary>
    public static async Task<Ending> StopWhileLoadingAsync(string signal, params string[] arguments)
    {
        await using var server = new ServerProcess(arguments);
        while (!File.Exists(Path.Combine(server.Folder, "registry.db")) && !server.process.HasExited) await Task.Delay(5);
        return await server.StopAsync(signal);
    }

    /// <summary>Sends a signal, such as TERM or INT, and waits for the end.</summary>
    public async Task<Ending> StopAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<Ending> EndAsync()
    {
        string rest = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        bool hasDatabase = File.Exists(Path.Combine(Folder, "registry.db"));
        return new(process.ExitCode, string.Concat(output.Select(line => line + "\n")) + rest, await error, hasDatabase);
    }

    [GeneratedRegex(@"http://[0-9.:]+")]
    private static partial Regex AddressPattern();

    /// <summary>What the program left behind.</summary>
    /// <param name="ExitCode">The exit code.</param>
    /// <param name="Output">The standard output.</param>
    /// <param name="Error">The standard error.</param>
    /// <param name="HasDatabase">Whether it made a database in its folder.</param>
    internal sealed record Ending(int ExitCode, string Output, string Error, bool HasDatabase);
}
