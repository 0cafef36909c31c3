using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Domain.Text;

namespace Ocop.Storage.Listings;

/// <summary>Compares recorded products with one listing.</summary>
internal sealed class ListingComparison(ListingClaim claim)
{
    /// <summary>The least likeness of two names of which one can be meant for the other.</summary>
    public const double LeastSimilarity = 0.6;

    private readonly string nameKey = VietnameseText.ExactKey(claim.ProductName);
    private readonly ProducerName? producer = claim.ProducerName is { } name ? ProducerName.Parse(name) : null;

    /// <summary>Says how closely a product fits; null when it contradicts the listing or resembles it too little.</summary>
    public ListingCandidate? Compare(ListedProduct product)
    {
        var similarity = VietnameseText.Similarity(claim.ProductName, product.Name);
        if (similarity < LeastSimilarity || !Lies(product, out var placeIsRecorded))
            return null;
        var producerKind = CompareProducer(product.ProducerName);
        if (producerKind is null && product.ProducerName is not null)
            return null;
        var kind = Worse(CompareName(product.Name, similarity), producerKind ?? ListingMatchKind.Exact);
        return new ListingCandidate(product.Id, kind, similarity, producerKind is not null && placeIsRecorded);
    }

    private ListingMatchKind CompareName(string name, double similarity) =>
        VietnameseText.ExactKey(name) == nameKey ? ListingMatchKind.Exact
        : similarity >= 1 && VietnameseText.LeavesOutOnlyAccents(claim.ProductName, name) ? ListingMatchKind.Folded
        : ListingMatchKind.Similar;

    /// <summary>Null when the producers differ, or when the listing names one and none is recorded.</summary>
    private ListingMatchKind? CompareProducer(string? recorded)
    {
        if (producer is null)
            return ListingMatchKind.Exact;
        if (recorded is null)
            return null;
        if (VietnameseText.ExactKey(recorded) == VietnameseText.ExactKey(producer.Printed))
            return ListingMatchKind.Exact;
        var name = ProducerName.Parse(recorded);
        if (producer.MayBeTypedFor(name))
            return ListingMatchKind.Folded;
        return producer.MayBeSameAs(name) || VietnameseText.Similarity(recorded, producer.Printed) >= LeastSimilarity
            ? ListingMatchKind.Similar
            : null;
    }

    private bool Lies(ListedProduct product, out bool recorded)
    {
        string?[] units = claim.Era switch
        {
            ProvinceEra.Before2025Reform => [product.ProvinceBefore2025],
            ProvinceEra.From2025Reform => [product.ProvinceFrom2025],
            _ => [product.ProvinceBefore2025, product.ProvinceFrom2025],
        };
        recorded = claim.ProvinceCode is null || units.Any(unit => unit is not null);
        return !recorded || claim.ProvinceCode is null || units.Contains(claim.ProvinceCode);
    }

    private static ListingMatchKind Worse(ListingMatchKind first, ListingMatchKind second) => first > second ? first : second;
}
