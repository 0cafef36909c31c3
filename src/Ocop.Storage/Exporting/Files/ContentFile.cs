using System.IO.Compression;

namespace Ocop.Storage.Exporting.Files;

/// <summary>One content of an export in the forms that are kept of it, written at once.</summary>
internal sealed class ContentFile : IDisposable
{
    private const string GzipEnding = ".gz";

    private readonly IExportContent content;
    private readonly PendingFile? plain;
    private readonly PendingFile? compressed;
    private readonly DigestStream? compressedDigest;
    private readonly GZipStream? gzip;
    private readonly DigestStream digest;

    public ContentFile(ExportPlan plan, IExportContent content)
    {
        this.content = content;
        if (plan.Compression.HasFlag(ExportCompression.Plain))
            plain = new PendingFile(plan.Folder, content.Name);
        if (plan.Compression.HasFlag(ExportCompression.Gzip))
        {
            compressed = new PendingFile(plan.Folder, content.Name + GzipEnding);
            compressedDigest = new DigestStream([compressed.Stream]);
            gzip = new GZipStream(compressedDigest, CompressionLevel.Optimal, leaveOpen: true);
        }

        digest = new DigestStream([.. new Stream?[] { plain?.Stream, gzip }.OfType<Stream>()]);
    }

    /// <summary>The number of bytes kept so far.</summary>
    public long KeptBytes => (plain is null ? 0 : digest.Bytes) + (compressedDigest?.Bytes ?? 0);

    /// <summary>Writes the content.</summary>
    public ExportedFile Write(RegistrySnapshot snapshot, ExportWatch watch)
    {
        var rows = content.Write(snapshot, digest, watch);
        gzip?.Dispose();
        plain?.End();
        compressed?.End();
        return new ExportedFile(content.Name, content.MediaType, rows, digest.Bytes, digest.Sha256(), Compressed());
    }

    /// <summary>Gives the files their names.</summary>
    public void Publish()
    {
        plain?.Publish();
        compressed?.Publish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DisposeOfGzip();
        digest.Dispose();
        compressedDigest?.Dispose();
        plain?.Dispose();
        compressed?.Dispose();
    }

    private void DisposeOfGzip()
    {
        try
        {
            gzip?.Dispose();
        }
        catch (IOException)
        {
            // Its last bytes find no room; whoever wanted them was told when the content was written.
        }
    }

    private CompressedFile? Compressed() => compressed is null || compressedDigest is null
        ? null
        : new CompressedFile(compressed.Name, compressedDigest.Bytes, compressedDigest.Sha256());
}
