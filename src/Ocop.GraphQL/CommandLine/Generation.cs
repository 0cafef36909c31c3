using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Generating;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>generate</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class Generation(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Generates, and tells what was done or why nothing was.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(GenerationPlan plan) => RegistryCommand.Run(context, (registry, stop) =>
    {
        IProgress<int>? progress = context.ShowsProgress ? new ProgressLines(context.Error, plan.Products, "products") : null;
        GenerationReport report = new RegistryGenerator(registry.ToStorage()).Run(plan, progress, stop);
        context.Output.WriteLine(asJson ? Json(report) : Line(report));
    });

    private static string Line(GenerationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(report.IsNew ? "Generated" : "Nothing to do, there are already")} {report.Counts.Products} products, {report.Counts.Producers} producers, {report.Counts.Certificates} certificates and {report.Counts.Dossiers} dossiers in {report.Database} (seed {report.Plan.Seed}, as of {DayOf(report)}).");

    private static string Json(GenerationReport report) => JsonSerializer.Serialize(
        new
        {
            generated = report.IsNew,
            database = report.Database,
            report.Plan.Seed,
            asOf = DayOf(report),
            report.Counts.Products,
            report.Counts.Producers,
            report.Counts.Certificates,
            report.Counts.Dossiers,
        },
        Camel);

    private static string DayOf(GenerationReport report) => LocalDatePattern.Iso.Format(report.Plan.AsOf);
}
