namespace Ocop.Storage.Products;

/// <summary>What products can be ordered by.</summary>
public enum ProductSort
{
    /// <summary>The name in Vietnamese alphabetical order.</summary>
    Name,

    /// <summary>The stars of the certificate certainly in force.</summary>
    Stars,

    /// <summary>The last day of the shown certificate, where it is known exactly.</summary>
    ValidUntil,

    /// <summary>The date of the decision behind the shown certificate, where a source states it.</summary>
    DecisionDate,

    /// <summary>How well the product matches the search; descending puts the best first. Means nothing without a search.</summary>
    Relevance,

    /// <summary>How far the product is from the centre of the query's area.</summary>
    Distance,

    /// <summary>When a fact of the product last changed here.</summary>
    UpdatedAt,
}
