using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Importing.Units;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>import units</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class UnitImport(CommandContext context, bool asJson)
{
    /// <summary>The rows that are told of one by one; JSON tells of all.</summary>
    private const int MostLines = 40;

    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Imports, and tells what was done or why nothing was.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(UnitImportPlan plan) => RegistryCommand.Run(context, (registry, stop) =>
    {
        var report = new UnitImporter(registry.ToStorage()).Run(plan, stop);
        context.Output.WriteLine(asJson ? Json(report) : Text(report, plan.IsDryRun));
        return report.IsRefused ? ExitCode.Failure : ExitCode.Success;
    });

    private static string Text(UnitReport report, bool isDryRun)
    {
        var told = report.Rows.Where(row => row.Message is not null).OrderByDescending(row => row.Outcome == UnitOutcome.Refused).ToList();
        var lines = told.Take(MostLines).Select(Line).ToList();
        if (told.Count > MostLines)
            lines.Add(Invariant($"... and {told.Count - MostLines:N0} more; --json tells of all."));
        if (report.UnreadColumns.Count > 0)
            lines.Add($"Not read: the columns {string.Join(", ", report.UnreadColumns)}.");
        lines.Add(Summary(report, isDryRun));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Line(UnitReportRow row) =>
        $"{row.Outcome.ToString().ToLowerInvariant(),-10}{(row.Row is null ? "" : $"{row.Sheet}, row {row.Row}{(row.Cell is null ? "" : $", cell {row.Cell}")}: ")}{row.Unit}: {row.Message}";

    private static string Summary(UnitReport report, bool isDryRun) => Invariant(
        $"{Opening(report, isDryRun)}: {report.Count(UnitOutcome.Added):N0} added, {report.Count(UnitOutcome.Changed):N0} changed, {report.Count(UnitOutcome.Unchanged):N0} unchanged, {report.Count(UnitOutcome.Refused):N0} refused; the communes of {report.Products:N0} products and {report.Producers:N0} producers {(report.Revision is null ? "would be others" : "are others now")}.");

    private static string Opening(UnitReport report, bool isDryRun) => report switch
    {
        { IsRefused: true } => $"Refused {report.File}, nothing was written",
        { Revision: { } revision } => Invariant($"Imported {report.File} into {report.Database} as revision {revision}"),
        _ => isDryRun ? $"Would import {report.File} into {report.Database}" : $"Nothing to do, {report.Database} holds {report.File} already",
    };

    private static string Json(UnitReport report) => JsonSerializer.Serialize(
        new
        {
            report.File,
            report.Database,
            report.Revision,
            added = report.Count(UnitOutcome.Added),
            changed = report.Count(UnitOutcome.Changed),
            unchanged = report.Count(UnitOutcome.Unchanged),
            refused = report.Count(UnitOutcome.Refused),
            report.Products,
            report.Producers,
            report.UnreadColumns,
            rows = report.Rows,
        },
        Camel);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
