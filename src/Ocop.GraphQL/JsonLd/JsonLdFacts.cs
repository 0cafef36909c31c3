using NodaTime;

namespace Ocop.GraphQL.JsonLd;

/// <summary>What is recorded of a product and certain on the day, as search engines are told it.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Name">The name.</param>
internal sealed record JsonLdFacts(string Code, string Name)
{
    /// <summary>The English name; null for none.</summary>
    public string? NameEn { get; init; }

    /// <summary>The official code as issued; null for none.</summary>
    public string? OfficialCode { get; init; }

    /// <summary>What the product is; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The name of its product set; null for none.</summary>
    public string? Category { get; init; }

    /// <summary>The name of its producer; null for none, and where it may be a person's.</summary>
    public string? Producer { get; init; }

    /// <summary>Whether its place is certainly one of Viet Nam's provinces.</summary>
    public bool IsFromVietNam { get; init; }

    /// <summary>Its GTINs.</summary>
    public IReadOnlyList<string> Gtins { get; init; } = [];

    /// <summary>The addresses of its images.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>Its certificates whose status is certain, newest first.</summary>
    public IReadOnlyList<JsonLdCertificate> Certificates { get; init; } = [];
}

/// <summary>A certificate as search engines are told it.</summary>
/// <param name="IsInForce">Whether it is in force; otherwise it has ended.</param>
internal sealed record JsonLdCertificate(bool IsInForce)
{
    /// <summary>The number of the recognising decision; null for none.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Its stars; null for none stated.</summary>
    public int? Stars { get; init; }

    /// <summary>The name of the authority that issued it; null for none stated.</summary>
    public string? Issuer { get; init; }

    /// <summary>The first day of validity; null where it is not known exactly.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of validity; null where it is not known exactly.</summary>
    public LocalDate? ValidUntil { get; init; }
}
