using System.CommandLine;
using Ocop.Storage.Exporting.Restoring;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>import</c>: takes files into the registry.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Makes a registry again from an export: codes, times and the number of the revision are as they were. The export is checked
        against its manifest first, and the database must be empty or not made yet; nothing is changed otherwise.
        Example: ocop import backup --ConnectionStrings:Registry "Data Source=restored.db"
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("FILE") { Description = "The folder of an export, its manifest.json, or its registry.jsonl or registry.jsonl.gz." };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ExportImporter.IsExport(token.Value)) result.AddError($"'{token.Value}' is no export: it holds no manifest.json.");
        });
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("import", Description) { file, json, ImportUnitsCommand.Create(context) };
        command.SetAction(parsed => new Restoration(context, parsed.GetValue(json)).Run(parsed.GetValue(file)!));
        return command;
    }
}
