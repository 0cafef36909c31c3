namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>The line between a hostile package and the libraries that read it.</summary>
internal static class Boundary
{
    /// <summary>Calls into the libraries; whatever they throw over the content of a package is one refusal.</summary>
    /// <remarks>They state no list of what they throw over broken content, and none of it is a fault of this program.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="part">The part of the package.</param>
    /// <param name="read">What to do.</param>
    /// <exception cref="UnreadableListException">The content is refused.</exception>
    public static T Cross<T>(string path, string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (UnreadableListException or OutOfMemoryException))
        {
            throw new UnreadableListException(
                ListFault.NotAWorkbook, path, $"the file is no .xlsx workbook that can be read: {part}: {exception.Message}", exception);
        }
    }
}
