using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command line <c>ocop</c>: parses, refuses what nobody knows, and runs the command.</summary>
/// <param name="serve">Serves with the given configuration arguments until stopped, and answers the exit code.</param>
/// <param name="output">Where help and version go.</param>
/// <param name="error">Where refusals go.</param>
internal sealed class OcopCommandLine(Func<string[], Task<int>> serve, TextWriter output, TextWriter error)
{
    /// <summary>Runs the command that the arguments name, and <c>serve</c> when they name none.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(string[] arguments)
    {
        ConfigurationArguments split = ConfigurationArguments.Split(arguments);
        // A file of arguments is nothing a server needs, and '@x' is then refused like any other unknown word.
        ParseResult parsed = CreateRoot(new(split.Configuration, output, error))
            .Parse(split.Command, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return split.Refusal is null && parsed.Errors.Count == 0
            ? await parsed.InvokeAsync(Invocation())
            : await RefuseAsync(parsed, split.Refusal ?? parsed.Errors[0].Message);
    }

    private RootCommand CreateRoot(CommandContext context)
    {
        Command serveCommand = ServeCommand.Create(context, serve);
        var root = new RootCommand("Registry of Viet Nam's OCOP-certified products: a GraphQL server.")
        {
            serveCommand,
            GenerateCommand.Create(context),
            ExportCommand.Create(context),
            ImportCommand.Create(context),
            CopyCommand.Create(context),
            CheckCommand.Create(context),
            BackupCommand.Create(context),
            RestoreCommand.Create(context),
            WithdrawCommand.Create(context),
        };
        root.HelpName = "ocop";
        root.Action = serveCommand.Action;
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithConfiguration((HelpAction)help.Action!);
        return root;
    }

    // The server's host and the other commands answer Ctrl-C and SIGTERM themselves, hence no termination handling here.
    private InvocationConfiguration Invocation() =>
        new() { Output = output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };

    private async Task<int> RefuseAsync(ParseResult parsed, string refusal)
    {
        await error.WriteLineAsync($"ocop: {refusal}");
        await error.WriteLineAsync($"Try '{string.Join(' ', ["ocop", .. PathOf(parsed.CommandResult), "--help"])}'.");
        return ExitCode.Usage;
    }

    // The command with those above it, the root left out.
    private static IEnumerable<string> PathOf(CommandResult command) =>
        command.Parent is CommandResult above ? PathOf(above).Append(command.Command.Name) : [];
}
