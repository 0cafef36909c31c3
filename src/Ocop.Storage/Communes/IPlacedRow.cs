namespace Ocop.Storage.Communes;

/// <summary>A record with a printed place, whose commune follows from it and from the official lists.</summary>
internal interface IPlacedRow
{
    /// <summary>The identity of the record.</summary>
    long Id { get; }

    /// <summary>The official code of its commune until 30 June 2025; null while it is not known.</summary>
    string? CommuneCodeBefore2025 { get; set; }

    /// <summary>The official code of its commune from 1 July 2025 on; null while it is not known.</summary>
    string? CommuneCodeFrom2025 { get; set; }
}
