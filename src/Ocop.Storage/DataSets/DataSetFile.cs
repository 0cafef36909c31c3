namespace Ocop.Storage.DataSets;

/// <summary>A file of published products, one row per statement of a source.</summary>
/// <param name="Path">The file.</param>
public sealed record DataSetFile(string Path)
{
    /// <summary>The name by which the registry knows the data set: the file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
