using System.CommandLine;
using NodaTime;
using Ocop.Storage.Importing.Units;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>import units</c>: takes over official lists of provinces and communes with the days on which they hold.</summary>
internal static class ImportUnitsCommand
{
    private static readonly DateInterval Days = new(new LocalDate(2000, 1, 1), new LocalDate(2099, 12, 31));

    private const string Description = """
        Imports an official list of provinces and communes (CSV or .xlsx) with the days on which its units hold, and finds the
        communes that printed places of products and producers name. One row that contradicts another, the law or what is recorded
        refuses the whole list. A unit ends by a last day or by a later row of its code, never by being left out, unless the list
        is declared complete.
        Example: ocop import units communes-2026.csv --dry-run
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> file = new("FILE") { Description = "The list: CSV in UTF-8, or a workbook (.xlsx)." };
        Option<LocalDate?> validFrom = OptionalDay("--valid-from", "The first day of units whose rows state none (default: the first day of their era)");
        Option<bool> complete = new("--complete")
        {
            Description = "The list names every unit of the provinces in it from --valid-from on: recorded units that it leaves out end the day before.",
        };
        complete.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && result.GetResult(validFrom) is null) result.AddError("Option '--complete' needs '--valid-from', the day from which on the list is complete.");
        });
        Option<bool> dryRun = new("--dry-run") { Description = "Reports what would be done and writes nothing." };
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("units", Description) { file, validFrom, complete, dryRun, json };
        command.SetAction(parsed => new UnitImport(context, parsed.GetValue(json)).Run(new UnitImportPlan(parsed.GetValue(file)!)
        {
            ValidFrom = parsed.GetValue(validFrom),
            IsComplete = parsed.GetValue(complete),
            IsDryRun = parsed.GetValue(dryRun),
        }));
        return command;
    }

    private static Option<LocalDate?> OptionalDay(string name, string description) => new(name)
    {
        Description = $"{description}, yyyy-MM-dd.",
        HelpName = "yyyy-MM-dd",
        CustomParser = result => DateOption.Parse(result, name, Days),
    };
}
