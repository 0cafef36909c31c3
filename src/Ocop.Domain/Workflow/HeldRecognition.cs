using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>The recognition that a product holds when it asks for more stars or for its ranking anew.</summary>
public sealed record HeldRecognition
{
    private HeldRecognition(DossierSubject subject, StarRating stars, Expiry expiry) =>
        (Subject, Stars, Expiry) = (subject, stars, expiry);

    /// <summary>The product and whose it is.</summary>
    public DossierSubject Subject { get; }

    /// <summary>The stars, three to five.</summary>
    public StarRating Stars { get; }

    /// <summary>The last day of the 36 months, as far as it is known.</summary>
    public Expiry Expiry { get; }

    /// <summary>A recognition.</summary>
    /// <param name="subject">The product and whose it is.</param>
    /// <param name="stars">The stars.</param>
    /// <param name="expiry">The last day of the 36 months, as far as it is known.</param>
    /// <returns>The recognition, or <see cref="StarsNotCertifiable"/>.</returns>
    public static Result<HeldRecognition> Create(DossierSubject subject, StarRating stars, Expiry expiry) =>
        stars.IsCertifiable
            ? new HeldRecognition(Guard.NotNull(subject), stars, expiry)
            : new StarsNotCertifiable(stars);
}
