using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Testing.Node;

/// <summary>A node process that answers commands for as long as tests need it: one line of JSON each way.</summary>
public sealed class NodeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim turn = new(1);
    private readonly Process process;
    private int commands;

    private NodeProcess(Process process) => this.process = process;

    /// <summary>Starts a script of tests/node; a test whose node or package is missing is skipped.</summary>
    public static NodeProcess Start(string package, string script)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Process.Start(new ProcessStartInfo(NodeProject.Require(package), NodeProject.ScriptOf(script))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!);
    }

    /// <summary>Gives a command and waits for its result.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="parameters">An object with its parameters.</param>
    /// <exception cref="InvalidOperationException">The command failed in the process, or the process ended.</exception>
    public async Task<JsonNode?> AskAsync(string command, object parameters)
    {
        await turn.WaitAsync();
        try
        {
            var line = JsonSerializer.SerializeToNode(parameters)!.AsObject();
            line["id"] = ++commands;
            line["command"] = command;
            await process.StandardInput.WriteLineAsync(line.ToJsonString());
            return ResultOf(command, await process.StandardOutput.ReadLineAsync().WaitAsync(Patience));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
        turn.Dispose();
    }

    private JsonNode? ResultOf(string command, string? line)
    {
        var answer = JsonNode.Parse(line ?? throw new InvalidOperationException($"The process ended at {command}."))!;
        if (answer["failure"] is { } failure) throw new InvalidOperationException($"{command} failed: {failure}");
        if ((int)answer["id"]! != commands) throw new InvalidOperationException($"{command} got the answer of another command.");
        return answer["result"];
    }
}
