using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Checking;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>check</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class RegistryInspection(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Checks, and tells what was found.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run() => RegistryCommand.Run(context, (registry, stop) =>
    {
        IProgress<CheckProgress>? progress = context.ShowsProgress ? new CheckLines(context.Error) : null;
        CheckReport report = new RegistryChecker(registry.ToStorage()).Run(progress, stop);
        context.Output.WriteLine(asJson ? JsonSerializer.Serialize(report, Camel) : Text(report));
        return report.IsSound ? ExitCode.Success : ExitCode.Failure;
    });

    private static string Text(CheckReport report) => string.Join(
        Environment.NewLine,
        [.. report.Findings.Select(finding => $"{finding.Subject}: {finding.Message}"), .. LeftOut(report), Summary(report)]);

    private static IEnumerable<string> LeftOut(CheckReport report) =>
        report.Found > report.Findings.Count ? [Invariant($"... and {report.Found - report.Findings.Count:N0} more of the same kinds.")] : [];

    private static string Summary(CheckReport report) => report.Counts is { } counts
        ? Invariant(
            $"Checked {report.Database} at revision {report.Revision}: {counts.Products:N0} products, {counts.Producers:N0} producers, {counts.Certificates:N0} certificates, {counts.Dossiers:N0} dossiers; {Found(report)}.")
        : Invariant($"Checked {report.Database}: {Found(report)}; the rest was not checked.");

    private static string Found(CheckReport report) =>
        report.IsSound ? "nothing is wrong" : Invariant($"{report.Found:N0} {(report.Found == 1 ? "finding" : "findings")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
