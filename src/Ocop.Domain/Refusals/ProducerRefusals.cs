using Ocop.Domain.Law;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Refusals;

/// <summary>A producer without a name.</summary>
public sealed record ProducerNameMissing() : Refusal(
    "producer-name-missing",
    "A producer has a name; none is given.",
    null);

/// <summary>A share of capital outside 0 to 100 per cent.</summary>
/// <param name="Percent">The share given.</param>
public sealed record LocalCapitalShareOutOfRange(decimal Percent) : Refusal(
    "local-capital-share-out-of-range",
    $"{Percent.ToString(System.Globalization.CultureInfo.InvariantCulture)} is no share of capital; that is 0 to 100 per cent.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A rating of cooperatives stated of a producer that is none.</summary>
/// <param name="Name">The producer's name.</param>
/// <param name="Rating">The rating given.</param>
public sealed record CooperativeRatingMisplaced(string Name, CooperativeRating Rating) : Refusal(
    "cooperative-rating-misplaced",
    $"{Quoted(Name)} is no cooperative, so it cannot be rated {Rating} as one.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A size of enterprises stated of a producer that is none.</summary>
/// <param name="Name">The producer's name.</param>
/// <param name="Size">The size given.</param>
public sealed record EnterpriseSizeMisplaced(string Name, EnterpriseSize Size) : Refusal(
    "enterprise-size-misplaced",
    $"{Quoted(Name)} is no enterprise, so it cannot be a {Size} one.",
    LegalInstrument.Decision26Of2026.Article("2.3"));

/// <summary>A share of capital stated of a producer that is no company.</summary>
/// <param name="Name">The producer's name.</param>
/// <param name="Share">The share given.</param>
public sealed record LocalCapitalMisplaced(string Name, LocalCapitalShare Share) : Refusal(
    "local-capital-misplaced",
    $"{Quoted(Name)} is no enterprise, so local people cannot hold {Share} of its capital.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A producer of a form that the article does not list, such as "Cơ sở sản xuất" or "Làng nghề".</summary>
/// <param name="Form">The form as printed, or the name where only that is.</param>
public sealed record ProducerFormUnlisted(string Form) : Refusal(
    "producer-form-unlisted",
    $"{Quoted(Form)} is no kind of producer that the programme lists.",
    LegalInstrument.Decision26Of2026.Article("2.3"));

/// <summary>A producer of a kind listed for tourism only, with another product.</summary>
/// <param name="Kind">The kind.</param>
public sealed record ProducerKindForTourismOnly(ProducerKind Kind) : Refusal(
    "producer-kind-for-tourism-only",
    $"A producer of the kind {Kind} is listed for tourism services only.",
    LegalInstrument.Decision26Of2026.Article("2.3"));

/// <summary>A large enterprise, which the article does not list.</summary>
/// <param name="Name">The producer's name.</param>
public sealed record LargeEnterpriseUnlisted(string Name) : Refusal(
    "large-enterprise-unlisted",
    $"{Quoted(Name)} is a large enterprise; the programme lists small and medium ones.",
    LegalInstrument.Decision26Of2026.Article("2.3"));
