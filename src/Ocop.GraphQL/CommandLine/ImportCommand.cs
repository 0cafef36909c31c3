using System.CommandLine;
using Ocop.Domain.Places;
using Ocop.Storage.Exporting.Restoring;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Reports;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>import</c>: takes files into the registry.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Records the products, producers, certificates and dossiers of a list as a province sends it: a workbook (.xlsx) or CSV.
        What the list does not state stays as it is recorded, nothing is merged, split or deleted, and data of persons is dropped.
        One transaction: a list with a row that cannot be recorded changes nothing, unless --skip-refused is given. What came of
        each row is told in a table, and in two files beside you, <file>.report.json and <file>.report.csv.

        Of an export it makes the registry again: codes, times and the number of the revision are as they were. The export is checked
        against its manifest first, and the database must be empty or not made yet; nothing is changed otherwise.

        Examples: ocop import danh-sach.xlsx --province 34:86 --dry-run
                  ocop import backup --ConnectionStrings:Registry "Data Source=restored.db"
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("FILE") { Description = "The list; or an export: its folder, its manifest.json, or its registry.jsonl or registry.jsonl.gz." };
        Option<Province?> province = ProvinceOption.Create("--province", "The province of rows that print none");
        Option<bool> dryRun = new("--dry-run") { Description = "Do everything, tell what came of it, and take it back." };
        Option<bool> skipRefused = new("--skip-refused") { Description = "Record the other rows where some are refused." };
        Option<string> report = new("--report")
        {
            Description = "The folder of the two files of the report.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object: for a list, its report." };
        var command = new Command("import", Description) { file, province, dryRun, skipRefused, report, json, ImportUnitsCommand.Create(context) };
        RefuseWithExport(command, file, [province, dryRun, skipRefused, report]);
        RefuseReport(command, file);
        command.SetAction(parsed => ExportImporter.IsExport(parsed.GetValue(file)!)
            ? new Restoration(context, parsed.GetValue(json)).Run(parsed.GetValue(file)!)
            : new ListImport(context, parsed.GetValue(report)!, parsed.GetValue(json)).Run(new ImportPlan(parsed.GetValue(file)!)
            {
                Province = parsed.GetValue(province),
                IsDryRun = parsed.GetValue(dryRun),
                SkipsRefused = parsed.GetValue(skipRefused),
            }));
        return command;
    }

    // 'ocop import *.csv' would read the reports of earlier lists as lists.
    private static void RefuseReport(Command command, Argument<string> file) => command.Validators.Add(result =>
    {
        if (result.GetResult(file) is { Tokens: [var path] } && ReportFiles.IsReport(path.Value))
            result.AddError($"'{path.Value}' is the report of an import, not a list.");
    });

    private static void RefuseWithExport(Command command, Argument<string> file, Option[] ofLists) => command.Validators.Add(result =>
    {
        if (result.GetResult(file) is not { Tokens: [var path] } || !ExportImporter.IsExport(path.Value)) return;
        foreach (Option option in ofLists)
        {
            if (result.GetResult(option) is { Implicit: false })
                result.AddError($"Option '{option.Name}' is for lists, and '{path.Value}' is an export, which is restored whole.");
        }
    });
}
