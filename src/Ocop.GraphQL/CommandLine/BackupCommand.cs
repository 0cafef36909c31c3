using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>backup</c>: copies the registry's file while it is served.</summary>
internal static class BackupCommand
{
    private const string Description = """
        Copies the registry's SQLite file at one revision, while a server may go on serving and writing. The copy gets its name only
        when it was flushed to the disk, opened and checked. A registry on PostgreSQL is backed up by pg_dump or pg_basebackup.
        Example: ocop backup /var/backups/ocop
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> target = new("FILE|FOLDER") { Description = "The file to write, or a folder, in which it is named by revision and time." };
        Option<bool> force = new("--force") { Description = "Replaces a file that is there." };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("backup", Description) { target, force, json };
        command.SetAction(parsed => new FileCopy(context, parsed.GetValue(json)).Backup(parsed.GetValue(target)!, parsed.GetValue(force)));
        return command;
    }
}
