using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>restore</c>: puts a backup in the place of the registry's file.</summary>
internal static class RestoreCommand
{
    private const string Description = """
        Puts a backup in the place of the registry's SQLite file, after it was checked. Refused while another process has the registry
        open, and, without --force, where the registry holds a newer revision than the backup.
        Example: ocop restore /var/backups/ocop/registry-r42-20261122T030405Z.db
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("FILE") { Description = "The backup." };
        Option<bool> force = new("--force") { Description = "Replaces a registry that holds a newer revision, or that cannot be read." };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("restore", Description) { file, force, json };
        command.SetAction(parsed => new FileCopy(context, parsed.GetValue(json)).Restore(parsed.GetValue(file)!, parsed.GetValue(force)));
        return command;
    }
}
