using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The library's help of a command, followed by configuration keys, environment variables and exit codes.</summary>
internal sealed class HelpWithConfiguration(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Help is asked for: whatever else stands on the line is no error.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        HideArgumentsAbove(parseResult.CommandResult);
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(TextOf(serves: command.Action == parseResult.RootCommandResult.Command.Action));
        return ExitCode.Success;
    }

    // A command below another one stands in the place of its argument, not behind it.
    private static void HideArgumentsAbove(CommandResult command)
    {
        for (var above = command.Parent as CommandResult; above is not null; above = above.Parent as CommandResult)
        {
            foreach (Argument argument in above.Command.Arguments)
                argument.Hidden = true;
        }
    }

    // What serves takes every key; what works on the database alone, those of the database.
    private static string TextOf(bool serves) => string.Join(Environment.NewLine, (IEnumerable<string>)
    [
        .. serves ? [Examples] : (string[])[],
        Configuration([.. ConfigurationKey.Documented.Where(key => serves || key.IsOfDatabase)]),
        Exits,
    ]);

    private static string Examples => $"""
        Examples:
          ocop                                                     serves {ServerAddresses.Default}
          ocop --urls http://127.0.0.1:6000                        serves another port
          ocop serve --ConnectionStrings:Registry "Data Source=/var/lib/ocop/registry.db"
          ocop generate --products 20000 --seed 1 --ConnectionStrings:Registry "Data Source=generated.db"
          ocop import danh-sach.xlsx --province 34:86 --dry-run    tells what a list of a province would change
          ocop export --output backup --gzip                       writes every record into backup/registry.jsonl.gz
          ocop --Logging:Console:FormatterName=json                logs one JSON object per line

        """;

    private static string Configuration(ConfigurationKey[] keys) => $"""
        Configuration (--key value or --key=value, also in appsettings.json beside the program):
        {string.Join(Environment.NewLine, keys.Select(Row))}

        Environment variables (a ':' in a key is written '__'; an argument wins over a variable):
        {string.Join(Environment.NewLine, keys.Select(VariableRow))}

        """;

    private static string Exits => $"""
        Exit codes:
          {ExitCode.Success}  done, or a server stopped by Ctrl-C or SIGTERM
          {ExitCode.Failure}  failed at run time: an address in use, a database that cannot be read, a command stopped before its end
          {ExitCode.Usage}  not understood: an unknown command, option or value

        """;

    private static string Row(ConfigurationKey key) => $"  {key.Example,-36}{key.Meaning}";

    private static string VariableRow(ConfigurationKey key) => $"  {key.EnvironmentVariable}";
}
