using System.Collections.Frozen;

namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>The documents of a folder, each in a file <c>&lt;sha256&gt;.graphql</c>; read once, so that no request opens a file.</summary>
public sealed class DocumentFolder : IPersistedDocuments
{
    private const string Extension = ".graphql";

    /// <summary>The most bytes of a document, 1 MiB: as much as a request may send.</summary>
    private const int MaxDocumentBytes = 1024 * 1024;

    private readonly FrozenDictionary<DocumentId, byte[]> documents;

    private DocumentFolder(IEnumerable<KeyValuePair<DocumentId, byte[]>> documents) => this.documents = documents.ToFrozenDictionary();

    /// <summary>How many documents there are.</summary>
    public int Count => documents.Count;

    /// <summary>Reads the folder, without those below it; files of other endings are passed over.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="InvalidDataException">A file is not named for the SHA-256 of what it holds, or too large; the message names it.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    public static DocumentFolder Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new DocumentFolder(new DirectoryInfo(path).EnumerateFiles("*" + Extension).Select(Read));
    }

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(DocumentId id, CancellationToken cancellation) =>
        new(documents.TryGetValue(id, out var document) ? (ReadOnlyMemory<byte>?)document : null);

    private static KeyValuePair<DocumentId, byte[]> Read(FileInfo file)
    {
        if (file.Length > MaxDocumentBytes)
        {
            throw new InvalidDataException($"{file.FullName} has more than {MaxDocumentBytes} bytes.");
        }

        var utf8 = File.ReadAllBytes(file.FullName);
        var id = DocumentId.Of(utf8);
        return file.Name == id.Hex + Extension
            ? new(id, utf8)
            : throw new InvalidDataException($"{file.FullName} is not named for the SHA-256 of what it holds, {id.Hex}.");
    }
}
