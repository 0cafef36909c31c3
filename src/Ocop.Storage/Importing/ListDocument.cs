using Ocop.Domain.Law;
using Ocop.Storage.Importing.Layouts;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing;

/// <summary>A file of lists, open for reading: its products with every field beside its raw text, its other lines, and what each sheet is.</summary>
/// <remarks>Entries are read while they are asked for, and nothing of a row is held once it was yielded.</remarks>
internal sealed class ListDocument : IDisposable
{
    private readonly ListFile file;

    private readonly RecognitionDays days;

    private ListDocument(ListFile file, string path, RecognitionDays days) => (this.file, Path, this.days) = (file, path, days);

    /// <summary>The file as it was named.</summary>
    public string Path { get; }

    /// <summary>Whether the file is named as a workbook and holds none.</summary>
    public bool IsWorkbookByNameOnly => file.IsWorkbookByNameOnly;

    /// <summary>Opens a file: a workbook (.xlsx) or CSV.</summary>
    /// <param name="path">The file.</param>
    /// <param name="days">The days that its dates can be.</param>
    /// <exception cref="UnreadableListException">It is refused whole.</exception>
    public static ListDocument Open(string path, RecognitionDays days) => new(ListFile.Open(path), path, days);

    /// <summary>The entries of all sheets in their order; to be gone through once.</summary>
    /// <exception cref="UnreadableListException">The file is refused whole, which may show behind many rows.</exception>
    public IEnumerable<ListEntry> ReadEntries() => file.Sheets.SelectMany(sheet => SheetReader.Read(Path, sheet, days));

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
