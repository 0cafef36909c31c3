namespace Ocop.Storage.Exporting.Files;

/// <summary>A file that is written under a name of its own and gets its name when it is whole.</summary>
/// <remarks>What a killed program leaves is overwritten by the next one; two that write one file at a time are refused by the system.</remarks>
internal sealed class PendingFile : IDisposable
{
    private const string Ending = ".part";
    private const int BufferLength = 128 * 1024;

    private readonly string path;
    private bool published;

    public PendingFile(string folder, string name)
    {
        (Name, path) = (name, Path.Combine(folder, name));
        Stream = new FileStream(
            path + Ending, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = BufferLength });
    }

    /// <summary>The name that the file gets.</summary>
    public string Name { get; }

    /// <summary>Where it is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Brings what was written to the disk.</summary>
    public void End()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
    }

    /// <summary>Gives the ended file its name, in place of an earlier file.</summary>
    public void Publish()
    {
        File.Move(path + Ending, path, overwrite: true);
        published = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException) when (!published)
        {
            // There is no room for the rest of a file that is given up.
        }
        finally
        {
            if (!published)
                File.Delete(path + Ending);
        }
    }
}
