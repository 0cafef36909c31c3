namespace Ocop.Storage.Exporting.Files;

/// <summary>What a file of an export holds.</summary>
internal interface IExportContent
{
    /// <summary>The name of the plain file.</summary>
    string Name { get; }

    /// <summary>The media type of the content.</summary>
    string MediaType { get; }

    /// <summary>Writes the content.</summary>
    /// <returns>The number of records.</returns>
    long Write(RegistrySnapshot snapshot, Stream stream, ExportWatch watch);
}
