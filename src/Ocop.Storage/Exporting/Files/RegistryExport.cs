using System.Text.Json;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Exporting.Files;

/// <summary>Writes a registry into files with a manifest.</summary>
public static class RegistryExport
{
    /// <summary>Writes an export of one revision.</summary>
    /// <param name="snapshot">The registry at the revision.</param>
    /// <param name="plan">What is exported to where.</param>
    /// <param name="progress">Is told the number of records so far, now and then; null when nobody watches.</param>
    /// <param name="cancellation">Stops the export.</param>
    /// <returns>The manifest, which is the last file to get its name.</returns>
    /// <remarks>
    /// Memory does not grow with the registry. Files have their names when all of them are whole: a killed export leaves an earlier
    /// one as it was, and files ending in <c>.part</c>, which the next one overwrites.
    /// </remarks>
    /// <exception cref="RegistryException">The registry cannot be read or the files not be written.</exception>
    /// <exception cref="OperationCanceledException">The export was stopped; it left nothing.</exception>
    public static ExportManifest Write(RegistrySnapshot snapshot, ExportPlan plan, IProgress<long>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(plan);
        try
        {
            Directory.CreateDirectory(plan.Folder);
            return Write(snapshot, plan, new ExportWatch(progress, cancellation));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException(
                RegistryFault.UnwritableExport, $"The export cannot be written into {plan.Folder}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads the manifest in a folder; null where there is none that this program wrote.</summary>
    public static ExportManifest? FindManifest(string folder)
    {
        var path = Path.Combine(folder, ExportManifest.FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.ExportManifest) : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    private static void RequireRoom(List<ContentFile> files, ExportPlan plan)
    {
        if (files.Sum(file => file.KeptBytes) > plan.MostBytes)
            throw new RegistryException(RegistryFault.UnwritableExport, $"The export takes more than the {plan.MostBytes} bytes that it may take in {plan.Folder}.");
    }

    private static ExportManifest Write(RegistrySnapshot snapshot, ExportPlan plan, ExportWatch watch)
    {
        var files = new List<ContentFile>();
        try
        {
            watch.Check = () => RequireRoom(files, plan);
            files.AddRange(ContentList.Of(plan.Contents).Select(content => new ContentFile(plan, content)));
            var manifest = ExportManifest.Of(snapshot.Changes.FindEnd(), [.. files.Select(file => file.Write(snapshot, watch))]);
            using var description = new PendingFile(plan.Folder, ExportManifest.FileName);
            description.Stream.Write(manifest.ToUtf8());
            description.End();
            files.ForEach(file => file.Publish());
            description.Publish();
            return manifest;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }
}
