using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>The recognition that a product holds when it asks for more stars or for its ranking anew.</summary>
public sealed record HeldRecognition
{
    private HeldRecognition(DossierSubject subject, StarRating stars, LocalDate lastValidDay) =>
        (Subject, Stars, LastValidDay) = (subject, stars, lastValidDay);

    /// <summary>The product and whose it is.</summary>
    public DossierSubject Subject { get; }

    /// <summary>The stars, three to five.</summary>
    public StarRating Stars { get; }

    /// <summary>The last day of the 36 months.</summary>
    public LocalDate LastValidDay { get; }

    /// <summary>A recognition.</summary>
    /// <param name="subject">The product and whose it is.</param>
    /// <param name="stars">The stars.</param>
    /// <param name="lastValidDay">The last day of the 36 months.</param>
    /// <returns>The recognition, or <see cref="StarsNotCertifiable"/>.</returns>
    public static Result<HeldRecognition> Create(DossierSubject subject, StarRating stars, LocalDate lastValidDay) =>
        stars.IsCertifiable
            ? new HeldRecognition(Guard.NotNull(subject), stars, lastValidDay)
            : new StarsNotCertifiable(stars);
}
