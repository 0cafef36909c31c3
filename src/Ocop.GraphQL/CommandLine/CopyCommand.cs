using System.CommandLine;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>copy</c>: copies a registry into another database.</summary>
internal static class CopyCommand
{
    /// <summary>The option that names the registry that is copied.</summary>
    public const string FromOption = "--from";

    private const string Description = """
        Copies a registry into another database, which must be empty or not made yet, of another engine too: codes, times and the
        number of the revision stay. Both are then exported and the exports compared byte for byte. The source is only read.
        Example: ocop copy --from "Data Source=registry.db" --to "Data Source=copy.db"
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<string> from = Connection(FromOption, "The connection string of the registry that is copied.");
        Option<string> to = Connection("--to", "The connection string of the database that it is copied to.");
        Option<string> fromProvider = Provider("--from-provider", "The engine of the first.");
        Option<string> toProvider = Provider("--to-provider", "The engine of the second.");
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("copy", Description) { from, fromProvider, to, toProvider, json };
        command.SetAction(parsed => new CopyRun(context, parsed.GetValue(json)).Run(
            new(parsed.GetValue(from)!, parsed.GetValue(fromProvider)!), new(parsed.GetValue(to)!, parsed.GetValue(toProvider)!)));
        return command;
    }

    private static Option<string> Connection(string name, string meaning) => new(name) { Description = meaning, HelpName = "CONNECTION", Required = true };

    private static Option<string> Provider(string name, string meaning)
    {
        Option<string> option = new(name) { Description = meaning, DefaultValueFactory = _ => nameof(DatabaseProvider.Sqlite) };
        option.AcceptOnlyFromAmong(Enum.GetNames<DatabaseProvider>());
        return option;
    }
}
