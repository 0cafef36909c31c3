using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Storage;
using Ocop.Storage.Exporting.Files;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>export</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class ExportRun(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Exports, and tells what was written or why nothing was.</summary>
    /// <returns>One of <see cref="Hosting.ExitCode"/>.</returns>
    public int Run(ExportPlan plan) => RegistryCommand.Run(context, (registry, stop) =>
    {
        using var store = RegistryStore.Open(ExistingDatabase.Require(registry) with { OnlyReads = true }, NullLogger.Instance);
        using var snapshot = store.OpenSnapshot();
        ExportManifest manifest = RegistryExport.Write(snapshot, plan, Progress(store), stop);
        context.Output.WriteLine(asJson ? Json(plan, manifest) : Lines(plan, manifest));
    });

    private ProgressLines? Progress(RegistryStore store)
    {
        var counts = store.Opening.Counts;
        return context.ShowsProgress
            ? new ProgressLines(context.Error, (long)counts.Products + counts.Producers + counts.Certificates + counts.Dossiers, "records")
            : null;
    }

    private static string Lines(ExportPlan plan, ExportManifest manifest) => string.Join(
        Environment.NewLine,
        manifest.Files.Select(Line).Prepend(string.Create(CultureInfo.InvariantCulture, $"Exported revision {manifest.Revision} into {plan.Folder}:")));

    private static string Line(ExportedFile file) => file.Gzip is { } gzip
        ? Line(gzip.Name, file.Rows, gzip.Bytes, gzip.Sha256)
        : Line(file.Name, file.Rows, file.Bytes, file.Sha256);

    private static string Line(string name, long rows, long bytes, string sha256) =>
        string.Create(CultureInfo.InvariantCulture, $"  {name}: {rows} {(rows == 1 ? "row" : "rows")}, {bytes} bytes, SHA-256 {sha256}");

    private static string Json(ExportPlan plan, ExportManifest manifest) => JsonSerializer.Serialize(
        new
        {
            plan.Folder,
            manifest.Revision,
            manifest.CommittedAt,
            files = manifest.Files.Select(file => new { file.Name, file.Rows, file.Bytes, file.Sha256, gzip = file.Gzip?.Name }),
        },
        Camel);
}
