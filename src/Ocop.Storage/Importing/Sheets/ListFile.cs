using Ocop.Storage.Importing.Sheets.Csv;
using Ocop.Storage.Importing.Sheets.Excel;

namespace Ocop.Storage.Importing.Sheets;

/// <summary>A file of lists, open for reading: a workbook or CSV, told apart by its first bytes and not by its name.</summary>
internal sealed class ListFile : IDisposable
{
    private static readonly string[] WorkbookEndings = [".xlsx", ".xlsm"];

    private readonly Stream stream;
    private readonly IDisposable? workbook;

    private ListFile(Stream stream, string path)
    {
        this.stream = stream;
        if (!FileMark.IsPackage(stream))
        {
            CompoundFile.Refuse(stream, path);
            IsWorkbookByNameOnly = WorkbookEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
            Sheets = [OpenText(stream, path)];
            return;
        }

        PackageCheck.Require(stream, path);
        var opened = Workbook.Open(stream, path);
        (workbook, Sheets) = (opened, opened.Sheets);
    }

    /// <summary>Whether the file is named as a workbook and is text.</summary>
    public bool IsWorkbookByNameOnly { get; }

    /// <summary>The sheets in their order, hidden ones among them.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnreadableListException">It is refused.</exception>
    public static ListFile Open(string path)
    {
        var stream = OpenStream(path);
        try
        {
            return stream.Length <= ListLimits.FileBytes
                ? new ListFile(stream, path)
                : throw new UnreadableListException(ListFault.TooLarge, path, $"the file has {stream.Length} bytes, at most {ListLimits.FileBytes} are read");
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        workbook?.Dispose();
        stream.Dispose();
    }

    // Of a file named as a workbook, that its bytes are no text is the lesser news.
    private CsvSheet OpenText(Stream text, string path)
    {
        try
        {
            return CsvSheet.Open(text, path);
        }
        catch (UnreadableListException exception) when (IsWorkbookByNameOnly)
        {
            throw new UnreadableListException(ListFault.NotAWorkbook, path, "the file is no .xlsx workbook", exception);
        }
    }

    private static FileStream OpenStream(string path)
    {
        try
        {
            // A pipe tells no length either, and opening one waits for whoever fills it.
            if (new FileInfo(path) is { Exists: true, Length: 0 })
                throw new UnreadableListException(ListFault.Unreadable, path, "the file is empty; what comes through a pipe is saved in a file first");
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableListException(ListFault.Unreadable, path, $"the file cannot be read: {exception.Message}", exception);
        }
    }
}
