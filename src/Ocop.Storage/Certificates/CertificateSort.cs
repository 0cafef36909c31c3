namespace Ocop.Storage.Certificates;

/// <summary>What certificates can be ordered by.</summary>
public enum CertificateSort
{
    /// <summary>The last day of the 36 months, where it is known exactly.</summary>
    ValidUntil,

    /// <summary>The date of the decision, where a source states it.</summary>
    DecisionDate,

    /// <summary>The stars, where a source states them.</summary>
    Stars,

    /// <summary>When a fact of the certificate last changed here.</summary>
    UpdatedAt,

    /// <summary>The product's name in Vietnamese alphabetical order.</summary>
    ProductName,
}
