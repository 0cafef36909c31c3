namespace Ocop.Storage.Producers;

/// <summary>What producers can be ordered by.</summary>
public enum ProducerSort
{
    /// <summary>The name in Vietnamese alphabetical order.</summary>
    Name,

    /// <summary>How well the producer matches the search; descending puts the best first. Means nothing without a search.</summary>
    Relevance,

    /// <summary>The permanent public code.</summary>
    Code,

    /// <summary>The kind, in the order of <see cref="Domain.Producers.ProducerKind"/>.</summary>
    Kind,

    /// <summary>The code of the province of before 2025-07-01, where it is known.</summary>
    ProvinceBefore2025,

    /// <summary>The code of the province from 2025-07-01 on, where it is known.</summary>
    ProvinceFrom2025,

    /// <summary>When a fact of the producer last changed here.</summary>
    UpdatedAt,
}
