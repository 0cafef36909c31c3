using System.Diagnostics;
using Xunit;

namespace Ocop.Testing.Node;

/// <summary>A script of tests/node that is run to its end.</summary>
public static class NodeScript
{
    /// <summary>How long a script may take; long enough for a slow machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a script; a test whose node or package is missing is skipped.</summary>
    /// <param name="package">The package that the script is about.</param>
    /// <param name="script">The script's path below tests/node.</param>
    /// <param name="arguments">The script's arguments.</param>
    /// <returns>The lines of its standard output.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string package, string script, params string[] arguments)
    {
        string node = NodeProject.Require(package);
        var start = new ProcessStartInfo(node, [NodeProject.ScriptOf(script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}.\n{await error}");
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
