namespace Ocop.Storage.Programmes;

/// <summary>A file of programmes in JSON: plans, targets and results of places, each with its sources.</summary>
/// <param name="Path">The file.</param>
public sealed record ProgrammeFile(string Path)
{
    /// <summary>The name by which the registry knows the file: without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
