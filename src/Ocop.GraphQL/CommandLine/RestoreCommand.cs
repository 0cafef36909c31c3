using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>restore</c>: puts a backup in the place of the registry's file.</summary>
internal static class RestoreCommand
{
    private const string Description = """
        Puts a backup in the place of the registry's SQLite file, after it was checked. Refused while another process has the registry
        open, and, without --force, where the registry is another one or holds what the backup does not; what is replaced by force is kept
        beside it.
        Example: ocop restore /var/backups/ocop/registry-r42-20261122T030405Z.db
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("FILE") { Description = "The backup." };
        Option<bool> force = new("--force") { Description = "Replaces a registry that is another one, holds a newer revision, or cannot be read, and keeps it as FILE.before-restore-N." };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("restore", Description) { file, force, json };
        command.SetAction(parsed => new FileCopy(context, parsed.GetValue(json)).Restore(parsed.GetValue(file)!, parsed.GetValue(force)));
        return command;
    }
}
