namespace Ocop.Storage.Exporting.Files;

/// <summary>What is exported to where.</summary>
/// <param name="Folder">The folder, which is made where there is none.</param>
public sealed record ExportPlan(string Folder)
{
    /// <summary>What the export holds.</summary>
    public ExportContents Contents { get; init; } = ExportContents.Documents;

    /// <summary>In which forms its files are kept.</summary>
    public ExportCompression Compression { get; init; } = ExportCompression.Plain;

    /// <summary>The most bytes that its files may take together; it is given up when they would take more.</summary>
    public long MostBytes { get; init; } = long.MaxValue;
}
