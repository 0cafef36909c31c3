namespace Ocop.Storage.Exporting.Files;

/// <summary>In which forms the files of an export are kept.</summary>
[Flags]
public enum ExportCompression
{
    /// <summary>As they are.</summary>
    Plain = 1,

    /// <summary>Compressed by gzip.</summary>
    Gzip = 2,
}
