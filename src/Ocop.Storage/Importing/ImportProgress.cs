namespace Ocop.Storage.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Phase">What it does.</param>
/// <param name="Done">The rows it has done in this phase.</param>
/// <param name="Total">The rows there are; 0 while they are being read and nobody knows.</param>
public readonly record struct ImportProgress(ImportPhase Phase, int Done, int Total);

/// <summary>What an import does.</summary>
public enum ImportPhase
{
    /// <summary>Reads the list.</summary>
    Reading,

    /// <summary>Matches and writes its rows.</summary>
    Writing,
}
