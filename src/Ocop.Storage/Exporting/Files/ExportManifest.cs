using System.Text.Json;
using Ocop.Storage.Conversions;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Exporting.Files;

/// <summary>What an export holds: <c>manifest.json</c>.</summary>
/// <remarks>It says nothing of when and where it was written, so equal registries have equal manifests.</remarks>
public sealed record ExportManifest
{
    /// <summary>The file's name.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What <see cref="Format"/> is.</summary>
    public const string FormatName = "ocop-registry-export";

    /// <summary>The version of the manifest and of the forms of files that this program writes.</summary>
    public const int NewestFormat = 1;

    /// <summary>The version of the documents' keys that this program writes; it reads this one and every earlier one.</summary>
    public const int NewestSchema = 1;

    /// <summary>The licence of the collection.</summary>
    public const string LicenceText = "MIT; the facts are those of the public sources that each record names";

    /// <summary>Always <see cref="FormatName"/>.</summary>
    public required string Format { get; init; }

    /// <summary>The version of the manifest and of the forms of files.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The version of the documents' keys.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The revision of the registry that the files hold.</summary>
    public required long Revision { get; init; }

    /// <summary>When the revision was written, in UTC with six decimals; null for a registry that was never written to.</summary>
    public string? CommittedAt { get; init; }

    /// <summary>The place in the change log behind which the changes come that the files do not hold yet; null where nothing was ever written.</summary>
    public string? Cursor { get; init; }

    /// <summary>The licence.</summary>
    public required string Licence { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<ExportedFile> Files { get; init; }

    /// <summary>The place of <see cref="Cursor"/>; null where there is none.</summary>
    /// <exception cref="FormatException">The cursor is none, or of another revision.</exception>
    internal ChangePlace? ToPlace()
    {
        if (Cursor is null && Revision == 0)
            return null;
        return Cursor is not null && ChangeCursor.TryDecode(Cursor, out var place, out _) && place.Revision == Revision && IsoInstant.ToText(place.At) == CommittedAt
            ? place
            : throw new FormatException("its cursor is not that of its revision");
    }

    /// <summary>The manifest of files that hold all up to a place in the change log.</summary>
    internal static ExportManifest Of(ChangePlace? end, IReadOnlyList<ExportedFile> files) => new()
    {
        Format = FormatName,
        FormatVersion = NewestFormat,
        SchemaVersion = NewestSchema,
        Revision = end?.Revision ?? 0,
        CommittedAt = end is null ? null : IsoInstant.ToText(end.At),
        Cursor = end is null ? null : ChangeCursor.Encode(end),
        Licence = LicenceText,
        Files = files,
    };

    /// <summary>The manifest as a file, with a line break at its end.</summary>
    public byte[] ToUtf8() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Readable.ExportManifest), (byte)'\n'];
}

/// <summary>A file of an export.</summary>
/// <param name="Name">The name of the plain file, which an export that keeps compressed files alone does not hold.</param>
/// <param name="MediaType">The media type of its content.</param>
/// <param name="Rows">The number of its records, a row of headings not counted.</param>
/// <param name="Bytes">The number of bytes of the plain content.</param>
/// <param name="Sha256">The SHA-256 of the plain content, in lower-case hexadecimal digits.</param>
/// <param name="Gzip">The same content compressed; null where it was not.</param>
public sealed record ExportedFile(string Name, string MediaType, long Rows, long Bytes, string Sha256, CompressedFile? Gzip = null);

/// <summary>A file that holds another one compressed by gzip, without a time and a name, so that equal contents make equal files.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">The number of its bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
public sealed record CompressedFile(string Name, long Bytes, string Sha256);
