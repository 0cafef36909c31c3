namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>How much clients may leave behind by automatic persisted queries; beyond it the documents that were unused longest go.</summary>
public sealed record AutomaticDocumentLimits
{
    /// <summary>The limits unless stated otherwise.</summary>
    public static AutomaticDocumentLimits Default { get; } = new();

    /// <summary>The most documents; 1,000 unless stated.</summary>
    public int MaxDocuments { get; init; } = 1_000;

    /// <summary>The most bytes of all documents together; 4 MiB unless stated.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;
}
