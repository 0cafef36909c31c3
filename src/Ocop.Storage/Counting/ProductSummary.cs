namespace Ocop.Storage.Counting;

/// <summary>Numbers of products as of a day; those that were not asked for are zero.</summary>
public sealed record ProductSummary
{
    /// <summary>Products, certified or not.</summary>
    public int Products { get; init; }

    /// <summary>Products that certainly hold a certificate in force.</summary>
    public int Certified { get; init; }

    /// <summary>The producers that the products have, each once.</summary>
    public int Producers { get; init; }

    /// <summary>Products whose certificate in force ends on the day or within the 30 days after it.</summary>
    public int ExpiringWithin30Days { get; init; }

    /// <summary>Products whose certificate in force ends on the day or within the 90 days after it.</summary>
    public int ExpiringWithin90Days { get; init; }

    /// <summary>Products whose certificate in force ends on the day or within the 180 days after it.</summary>
    public int ExpiringWithin180Days { get; init; }

    /// <summary>Products for whose certificate in force a dossier of re-evaluation can be filed on the day.</summary>
    public int DueForReevaluation { get; init; }

    /// <summary>Products whose certificate in force was decided in the calendar year of the day, up to it.</summary>
    public int CertifiedThisYear { get; init; }

    /// <summary>Those of <see cref="CertifiedThisYear"/> that certainly had no certificate issued before.</summary>
    public int NewlyCertifiedThisYear { get; init; }
}
