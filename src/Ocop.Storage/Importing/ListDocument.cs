using Ocop.Storage.Importing.Layouts;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing;

/// <summary>A file of lists, open for reading: its products with every field beside its raw text, its other lines, and what each sheet is.</summary>
/// <remarks>Entries are read while they are asked for, and nothing of a row is held once it was yielded.</remarks>
internal sealed class ListDocument : IDisposable
{
    private readonly ListFile file;

    private ListDocument(ListFile file, string path) => (this.file, Path) = (file, path);

    /// <summary>The file as it was named.</summary>
    public string Path { get; }

    /// <summary>Opens a file: a workbook (.xlsx) or CSV.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnreadableListException">It is refused whole.</exception>
    public static ListDocument Open(string path) => new(ListFile.Open(path), path);

    /// <summary>The entries of all sheets in their order; to be gone through once.</summary>
    /// <exception cref="UnreadableListException">The file is refused whole, which may show behind many rows.</exception>
    public IEnumerable<ListEntry> ReadEntries() => file.Sheets.SelectMany(sheet => SheetReader.Read(Path, sheet));

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
