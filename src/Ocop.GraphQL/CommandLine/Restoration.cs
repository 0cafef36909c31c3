using System.Globalization;
using System.Text.Json;
using Ocop.Storage.Exporting.Restoring;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>import</c> on an export.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class Restoration(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Restores the export into the configured registry, which must be empty, and tells what was done or why nothing was.</summary>
    /// <param name="path">The export's folder, its manifest or its file of documents.</param>
    /// <returns>One of <see cref="Hosting.ExitCode"/>.</returns>
    public int Run(string path) => RegistryCommand.Run(context, (registry, stop) =>
    {
        IProgress<RestoringProgress>? progress = context.ShowsProgress ? new RestoringLines(context.Error) : null;
        RestoredExport restored = new ExportImporter(registry.ToStorage()).Run(path, progress, stop);
        context.Output.WriteLine(asJson ? Json(restored) : Line(restored));
    });

    private static string Line(RestoredExport restored) => string.Create(
        CultureInfo.InvariantCulture, $"Restored {restored.Records} {(restored.Records == 1 ? "record" : "records")} of revision {restored.Revision} into {restored.Database}.");

    private static string Json(RestoredExport restored) => JsonSerializer.Serialize(restored, Camel);
}
