namespace Ocop.GraphQL.Engine.Planning;

/// <summary>How many documents are kept with their plans, and with the answers that no request can change.</summary>
public sealed record DocumentCacheLimits
{
    /// <summary>The limits unless stated otherwise.</summary>
    public static DocumentCacheLimits Default { get; } = new();

    /// <summary>The most documents; 1,000 unless stated, 0 to keep none.</summary>
    public int MaxDocuments { get; init; } = 1_000;

    /// <summary>The most bytes of all documents with what is kept of each, as <see cref="KeptBytes"/> estimates them; 64 MiB unless stated.</summary>
    public long MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes of a document's text that is kept; 64 KiB unless stated.</summary>
    public int MaxDocumentBytes { get; init; } = 64 * 1024;

    /// <summary>The most bytes of an answer that is kept; 1 MiB unless stated, 0 to keep none.</summary>
    public int MaxAnswerBytes { get; init; } = 1024 * 1024;
}
