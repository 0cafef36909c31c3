using Ocop.Domain.Classification;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Workflow;

/// <summary>The product that a dossier is about, and whose it is.</summary>
public sealed record DossierSubject
{
    // Community and eco-tourism services and sites (annex I).
    private const int TourismSet = 26;

    private DossierSubject(string product, string producer, ProductSet set) =>
        (Product, Producer, Set) = (product, producer, set);

    /// <summary>The name of the product.</summary>
    public string Product { get; }

    /// <summary>The name of the producer (chủ thể).</summary>
    public string Producer { get; }

    /// <summary>The product's set.</summary>
    public ProductSet Set { get; }

    /// <summary>
    /// Whether the product is a tourism service, which hands in no samples (Decision 26/2026/QĐ-TTg, article 6.2d).
    /// </summary>
    public bool IsTourism => Set.Number == TourismSet;

    /// <summary>A subject.</summary>
    /// <param name="product">The name of the product.</param>
    /// <param name="producer">The name of the producer.</param>
    /// <param name="set">The product's set.</param>
    /// <returns>The subject, or <see cref="NameMissing"/>.</returns>
    public static Result<DossierSubject> Create(string product, string producer, ProductSet set) =>
        string.IsNullOrWhiteSpace(Guard.NotNull(product)) ? new NameMissing("product")
        : string.IsNullOrWhiteSpace(Guard.NotNull(producer)) ? new NameMissing("producer")
        : new DossierSubject(VietnameseText.Normalize(product), VietnameseText.Normalize(producer), Guard.NotNull(set));
}
