using System.Globalization;
using System.Text.Json;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Backups;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>backup</c> or <c>restore</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class FileCopy(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Backs the registry up, and tells what was written or why nothing was.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Backup(string target, bool overwrite) => RegistryCommand.Run(context, (registry, stop) =>
        Tell("Backed up", new RegistryBackup(registry.ToStorage()).Run(target, overwrite, Progress(), stop)));

    /// <summary>Restores a backup, and tells what was done or why nothing was.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Restore(string backup, bool overwrite) => RegistryCommand.Run(context, (registry, _) =>
        Tell("Restored", new RegistryRestore(registry.ToStorage()).Run(backup, overwrite)));

    private Action<int, int>? Progress()
    {
        if (!context.ShowsProgress) return null;
        ProgressLines? lines = null;
        return (done, total) => (lines ??= new(context.Error, total, "pages")).Report(done);
    }

    private void Tell(string done, BackupReport report) => context.Output.WriteLine(asJson
        ? JsonSerializer.Serialize(report, Camel)
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{done} {report.Source} to {report.Target}: revision {report.Content.Revision}, {report.Content.Counts.Products:N0} products, {report.Bytes:N0} bytes, checked.{Kept(report)}"));

    private static string Kept(BackupReport report) => report.Kept is { } file ? $" What it replaced is kept as {file}." : "";
}
