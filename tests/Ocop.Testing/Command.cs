using System.Diagnostics;
using Xunit;

namespace Ocop.Testing;

/// <summary>A program that is run to its end and must succeed.</summary>
/// <param name="program">The program's path, or its name on PATH.</param>
public sealed class Command(string program)
{
    private readonly Dictionary<string, string?> variables = [];

    /// <summary>How long it may take; long enough for a slow machine.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The folder it runs in; null for the one of the tests.</summary>
    public string? Folder { get; init; }

    /// <summary>Sets an environment variable; null takes it away.</summary>
    /// <returns>This command.</returns>
    public Command With(string variable, string? value)
    {
        variables[variable] = value;
        return this;
    }

    /// <summary>Runs it.</summary>
    /// <param name="arguments">Its arguments, one by one.</param>
    /// <returns>Its standard output. A failure fails the test with all that the program said.</returns>
    public async Task<string> RunAsync(params IEnumerable<string> arguments)
    {
        var (code, output, error) = await TryRunAsync(arguments);
        Assert.True(code == 0, $"{program} ended with {code}.\n{output}\n{error}");
        return output;
    }

    /// <summary>Runs it, whatever it ends with.</summary>
    /// <param name="arguments">Its arguments, one by one.</param>
    /// <returns>Its exit code and what it wrote.</returns>
    public async Task<(int ExitCode, string Output, string Error)> TryRunAsync(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder ?? "",
        };
        foreach (var (variable, value) in variables)
        {
            start.Environment[variable] = value;
        }

        return start;
    }
}
