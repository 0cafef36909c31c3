namespace Ocop.Storage.Counting;

/// <summary>The numbers of a <see cref="ProductSummary"/> that a query can ask for.</summary>
[Flags]
public enum SummaryFields
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><see cref="ProductSummary.Products"/></summary>
    Products = 1,

    /// <summary><see cref="ProductSummary.Certified"/></summary>
    Certified = 1 << 1,

    /// <summary><see cref="ProductSummary.Producers"/></summary>
    Producers = 1 << 2,

    /// <summary><see cref="ProductSummary.ExpiringWithin30Days"/>, <see cref="ProductSummary.ExpiringWithin90Days"/> and <see cref="ProductSummary.ExpiringWithin180Days"/></summary>
    Expiring = 1 << 3,

    /// <summary><see cref="ProductSummary.DueForReevaluation"/></summary>
    DueForReevaluation = 1 << 4,

    /// <summary><see cref="ProductSummary.CertifiedThisYear"/></summary>
    CertifiedThisYear = 1 << 5,

    /// <summary><see cref="ProductSummary.NewlyCertifiedThisYear"/></summary>
    NewlyCertifiedThisYear = 1 << 6,
}
