using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>check</c>: looks whether everything in a registry belongs together.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Checks the database as its engine does, the change log, that every row has its record, and what follows from other facts:
        standings, statuses, the forms of names and the indexes. One moment is checked while a server may go on serving and writing;
        nothing is changed. One line for each finding, of each kind the first ones, and exit code 1 where there is any.
        Example: ocop check --ConnectionStrings:Registry "Data Source=/var/lib/ocop/registry.db"
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("check", Description) { json };
        command.SetAction(parsed => new RegistryInspection(context, parsed.GetValue(json)).Run());
        return command;
    }
}
