namespace Ocop.GraphQL.Exports;

/// <summary>A file of an export as it is served.</summary>
/// <param name="Path">The file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">The number of its bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, by which it is known.</param>
internal sealed record ExportItem(string Path, string MediaType, long Bytes, string Sha256)
{
    /// <summary>Whether the file is there as it was written.</summary>
    public bool IsThere => new FileInfo(Path) is { Exists: true } file && file.Length == Bytes;
}
