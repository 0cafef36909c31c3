using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Workflow;

/// <summary>The product that a dossier is about, and whose it is.</summary>
public sealed record DossierSubject
{
    /// <summary>The set of tourism services, which hand in no samples (Decision 26/2026/QĐ-TTg, article 6.2d).</summary>
    internal const int TourismSet = 26;

    private DossierSubject(string product, string producer, int set) => (Product, Producer, Set) = (product, producer, set);

    /// <summary>The name of the product.</summary>
    public string Product { get; }

    /// <summary>The name of the producer (chủ thể).</summary>
    public string Producer { get; }

    /// <summary>The number of the product's set, 1 to 26.</summary>
    public int Set { get; }

    /// <summary>A subject.</summary>
    /// <param name="product">The name of the product.</param>
    /// <param name="producer">The name of the producer.</param>
    /// <param name="set">The product's set.</param>
    /// <returns>The subject, or <see cref="NameMissing"/>.</returns>
    public static Result<DossierSubject> Create(string product, string producer, int set) =>
        string.IsNullOrWhiteSpace(Guard.NotNull(product)) ? new NameMissing("product")
        : string.IsNullOrWhiteSpace(Guard.NotNull(producer)) ? new NameMissing("producer")
        : new DossierSubject(VietnameseText.Normalize(product), VietnameseText.Normalize(producer), set);
}
