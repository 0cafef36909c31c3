using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>An export on the disk: its manifest and the file of its documents.</summary>
internal sealed class ExportOnDisk
{
    private const int BufferLength = 128 * 1024;
    private const long LongestManifest = 1024 * 1024;

    private readonly string folder;
    private readonly ExportedFile file;

    private ExportOnDisk(string folder, ExportManifest manifest)
    {
        (this.folder, Manifest) = (folder, manifest);
        file = manifest.Files.SingleOrDefault(file => file.Name == DocumentContent.FileName)
            ?? throw Refuse($"{PathOf(ExportManifest.FileName)} names no {DocumentContent.FileName}; export with --format jsonl");
    }

    /// <summary>The manifest.</summary>
    public ExportManifest Manifest { get; }

    /// <summary>The number of records.</summary>
    public long Records => file.Rows;

    /// <summary>Whether a path can be nothing but an export: a folder, a manifest, or a file of documents.</summary>
    public static bool Is(string path) => Directory.Exists(path)
        || Path.GetFileName(path) is ExportManifest.FileName or DocumentContent.FileName or DocumentContent.FileName + ".gz";

    /// <summary>Finds an export and checks every byte of it against its manifest.</summary>
    /// <param name="path">The folder, the manifest, or the file of documents beside it.</param>
    /// <exception cref="RegistryException">It is no export, damaged, or of a newer version.</exception>
    public static ExportOnDisk Open(string path)
    {
        try
        {
            var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (folder == path && !File.Exists(Path.Combine(folder, ExportManifest.FileName)))
                throw Refuse($"The folder {path} holds no export: there is no {ExportManifest.FileName} in it");
            var export = new ExportOnDisk(folder, ReadManifest(Path.Combine(folder, ExportManifest.FileName)));
            export.Verify();
            return export;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Refuse($"The export {path} cannot be read: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    /// <summary>The documents as they are written, one on a line.</summary>
    public Stream OpenDocuments() => IsPlain
        ? OpenFile(file.Name)
        : new GZipStream(OpenFile(Compressed.Name), CompressionMode.Decompress);

    private bool IsPlain => File.Exists(PathOf(file.Name)) || file.Gzip is null;

    private CompressedFile Compressed => file.Gzip ?? throw Refuse($"{PathOf(file.Name)} is not there");

    private static ExportManifest ReadManifest(string path)
    {
        if (!File.Exists(path))
            throw Refuse($"There is no {path}, without which an export cannot be checked");
        if (new FileInfo(path).Length > LongestManifest)
            throw Refuse($"{path} is no manifest of an export");
        var utf8 = File.ReadAllBytes(path);
        RequireKnown(utf8, path);
        try
        {
            var manifest = JsonSerializer.Deserialize(utf8, ManifestJson.Default.ExportManifest)
                ?? throw Refuse($"{path} is no manifest of an export");
            _ = manifest.ToPlace();
            return manifest;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw Refuse($"{path} is no manifest of an export: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    // Before anything else of it is read: a newer manifest may hold other members.
    private static void RequireKnown(byte[] utf8, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            if (root.GetProperty("format").GetString() != ExportManifest.FormatName)
                throw Refuse($"{path} is no manifest of an export");
            if (root.GetProperty("formatVersion").GetInt32() > ExportManifest.NewestFormat
                || root.GetProperty("schemaVersion").GetInt32() > ExportManifest.NewestSchema)
            {
                throw Refuse($"{path} was made by a newer version of this program; use that one");
            }
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Refuse($"{path} is no manifest of an export", exception);
        }
    }

    private void Verify()
    {
        if (!IsPlain)
            VerifyCompressed();
        using var documents = OpenDocuments();
        using var digest = new DigestStream([]);
        var rows = 0L;
        var buffer = new byte[BufferLength];
        int read;
        while ((read = documents.Read(buffer)) > 0 && digest.Bytes <= file.Bytes)
        {
            digest.Write(buffer.AsSpan(0, read));
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        if ((digest.Bytes, digest.Sha256(), rows) != (file.Bytes, file.Sha256, file.Rows))
            throw Refuse($"{PathOf(file.Name)} is not the file that its manifest describes: it is damaged, cut off or of another export");
    }

    private void VerifyCompressed()
    {
        using var stream = OpenFile(Compressed.Name);
        if (stream.Length != Compressed.Bytes || Convert.ToHexStringLower(SHA256.HashData(stream)) != Compressed.Sha256)
            throw Refuse($"{PathOf(Compressed.Name)} is not the file that its manifest describes: it is damaged, cut off or of another export");
    }

    private FileStream OpenFile(string name) => new(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength);

    // A name of a manifest is a name in its folder, whatever it says.
    private string PathOf(string name) => Path.Combine(folder, Path.GetFileName(name));

    private static RegistryException Refuse(string reason, Exception? cause = null) =>
        new(RegistryFault.UnreadableExport, $"{reason}.", cause);
}
