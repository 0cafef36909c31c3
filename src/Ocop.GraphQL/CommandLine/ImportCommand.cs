using System.CommandLine;
using Ocop.Domain.Places;
using Ocop.Storage.Importing;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>import</c>: records the products of a list as a province sends it.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Records the products, producers, certificates and dossiers of a list as a province sends it: a workbook (.xlsx) or CSV.
        What the list does not state stays as it is recorded, nothing is merged, split or deleted, and data of persons is dropped.
        One transaction: a list with a row that cannot be recorded changes nothing, unless --skip-refused is given. What came of
        each row is told in a table, and in two files beside you, <file>.report.json and <file>.report.csv.

        Example: ocop import danh-sach.xlsx --province 34:86 --dry-run
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("file") { Description = "The list.", HelpName = "FILE" };
        Option<Province?> province = ProvinceOption.Create("--province", "The province of rows that print none");
        Option<bool> dryRun = new("--dry-run") { Description = "Do everything, tell what came of it, and take it back." };
        Option<bool> skipRefused = new("--skip-refused") { Description = "Record the other rows where some are refused." };
        Option<string> report = new("--report")
        {
            Description = "The folder of the two files of the report.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        Option<bool> json = new("--json") { Description = "Answer with the report as one JSON object." };
        var command = new Command("import", Description) { file, province, dryRun, skipRefused, report, json };
        command.SetAction(parsed => new ListImport(context, parsed.GetValue(report)!, parsed.GetValue(json)).Run(new ImportPlan(parsed.GetValue(file)!)
        {
            Province = parsed.GetValue(province),
            IsDryRun = parsed.GetValue(dryRun),
            SkipsRefused = parsed.GetValue(skipRefused),
        }));
        return command;
    }
}
