using System.Security.Cryptography;
using NodaTime;
using NodaTime.Text;
using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Exports;

/// <summary>The files of one revision; they are deleted when a newer revision has its own and the last reader is gone.</summary>
internal sealed class ExportSet
{
    private const string GzipType = "application/gzip";

    private readonly Lock gate = new();
    private readonly Dictionary<string, ExportItem> items;
    private readonly string folder;
    private int readers;
    private bool retired;

    private ExportSet(string folder, ExportManifest manifest)
    {
        this.folder = folder;
        Revision = new(manifest.Revision, manifest.CommittedAt is null ? null : InstantPattern.ExtendedIso.Parse(manifest.CommittedAt).Value);
        items = ItemsOf(folder, manifest);
    }

    /// <summary>The revision.</summary>
    public RegistryRevision Revision { get; }

    /// <summary>When the revision was written.</summary>
    public DateTimeOffset? LastModified => Revision.At is { } at ? Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()).ToDateTimeOffset() : null;

    /// <summary>Whether all files are there as they were written; somebody may have removed them.</summary>
    public bool IsThere => items.Values.All(item => item.IsThere);

    /// <summary>The set that was written into a folder.</summary>
    public static ExportSet Of(string folder, ExportManifest manifest) => new(folder, manifest);

    /// <summary>The set of a revision that an earlier process left in a folder; null where there is none that is whole.</summary>
    public static ExportSet? Find(string folder, RegistryRevision revision)
    {
        if (RegistryExport.FindManifest(folder) is not { } manifest)
            return null;
        var set = new ExportSet(folder, manifest);
        return set.Revision == revision && set.IsThere ? set : null;
    }

    /// <summary>The file of a name; null where there is none.</summary>
    public ExportItem? Find(string name) => items.GetValueOrDefault(name);

    /// <summary>Begins to read; the files stay until the reader leaves.</summary>
    public void Enter()
    {
        lock (gate) readers++;
    }

    /// <summary>Ends reading.</summary>
    public void Leave()
    {
        lock (gate)
        {
            readers--;
            DeleteUnread();
        }
    }

    /// <summary>Says that a newer set is there.</summary>
    public void Retire()
    {
        lock (gate)
        {
            retired = true;
            DeleteUnread();
        }
    }

    private void DeleteUnread()
    {
        if (retired && readers == 0 && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static Dictionary<string, ExportItem> ItemsOf(string folder, ExportManifest manifest)
    {
        var utf8 = manifest.ToUtf8();
        var items = new Dictionary<string, ExportItem>(StringComparer.Ordinal)
        {
            [ExportManifest.FileName] = new(
                Path.Combine(folder, ExportManifest.FileName), "application/json", utf8.Length, Convert.ToHexStringLower(SHA256.HashData(utf8))),
        };
        foreach (var file in manifest.Files)
        {
            items.Add(file.Name, new(Path.Combine(folder, file.Name), file.MediaType, file.Bytes, file.Sha256));
            if (file.Gzip is { } gzip) items.Add(gzip.Name, new(Path.Combine(folder, gzip.Name), GzipType, gzip.Bytes, gzip.Sha256));
        }

        return items;
    }
}
