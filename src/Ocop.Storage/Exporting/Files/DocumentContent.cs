namespace Ocop.Storage.Exporting.Files;

/// <summary>All records, those withdrawn included, a document on a line.</summary>
internal sealed class DocumentContent : IExportContent
{
    /// <summary>The name of the plain file.</summary>
    public const string FileName = "registry.jsonl";

    /// <inheritdoc/>
    public string Name => FileName;

    /// <inheritdoc/>
    public string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public long Write(RegistrySnapshot snapshot, Stream stream, ExportWatch watch)
    {
        var rows = 0L;
        foreach (var document in snapshot.Documents.ReadExport())
        {
            stream.Write(document.Json.Span);
            stream.Write("\n"u8);
            rows++;
            watch.Count();
        }

        return rows;
    }
}
