namespace Ocop.GraphQL.Engine.Planning;

/// <summary>How many documents are kept with their plans.</summary>
public sealed record DocumentCacheLimits
{
    /// <summary>The limits unless stated otherwise.</summary>
    public static DocumentCacheLimits Default { get; } = new();

    /// <summary>The most documents; 1,000 unless stated, 0 to keep none.</summary>
    public int MaxDocuments { get; init; } = 1_000;

    /// <summary>The most bytes of all documents' texts; 4 MiB unless stated. Their plans take some ten times as much.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most bytes of a document that is kept; 64 KiB unless stated.</summary>
    public int MaxDocumentBytes { get; init; } = 64 * 1024;
}
