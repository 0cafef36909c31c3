namespace Ocop.Storage.Producers;

/// <summary>What producers can be ordered by.</summary>
public enum ProducerSort
{
    /// <summary>The name in Vietnamese alphabetical order.</summary>
    Name,

    /// <summary>How well the producer matches the search; descending puts the best first. Means nothing without a search.</summary>
    Relevance,
}
