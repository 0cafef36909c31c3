using System.CommandLine;
using Ocop.Storage.Exporting.Files;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>export</c>: writes the registry into files with a manifest.</summary>
internal static class ExportCommand
{
    private const string DocumentsFormat = "jsonl";
    private const string TablesFormat = "csv";
    private const string EveryFormat = "all";

    private static readonly string Description = $"""
        Writes one revision of the registry into files: every record as one line of JSON (registry.jsonl), or tables for spreadsheets
        (products.csv, producers.csv, certificates.csv), with {ExportManifest.FileName}, which names revision, rows and SHA-256 of each file.
        Files get their names when all of them are whole. 'import' makes a registry again from registry.jsonl.
        Example: ocop export --output backup --gzip
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<string> output = new("--output")
        {
            Description = "The folder to write into; it is made where there is none, and files of an earlier export in it are replaced.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "export",
        };
        Option<string> format = new("--format")
        {
            Description = "jsonl for all records as documents, csv for tables, all for both.",
            DefaultValueFactory = _ => DocumentsFormat,
        };
        format.AcceptOnlyFromAmong(DocumentsFormat, TablesFormat, EveryFormat);
        Option<bool> gzip = new("--gzip") { Description = "Compress every file but the manifest." };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("export", Description) { output, format, gzip, json };
        command.SetAction(parsed => new ExportRun(context, parsed.GetValue(json)).Run(new ExportPlan(Path.GetFullPath(parsed.GetValue(output)!))
        {
            Contents = ContentsOf(parsed.GetValue(format)!),
            Compression = parsed.GetValue(gzip) ? ExportCompression.Gzip : ExportCompression.Plain,
        }));
        return command;
    }

    private static ExportContents ContentsOf(string format) => format switch
    {
        TablesFormat => ExportContents.Tables,
        EveryFormat => ExportContents.Documents | ExportContents.Tables,
        _ => ExportContents.Documents,
    };
}
