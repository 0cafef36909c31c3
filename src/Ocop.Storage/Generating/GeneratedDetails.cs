using Ocop.Storage.Details;

namespace Ocop.Storage.Generating;

/// <summary>What is told of a generated product several times, without the product's identity.</summary>
/// <param name="Gtins">Its trade item numbers.</param>
/// <param name="Offers">Where it is sold.</param>
/// <param name="Images">Its images.</param>
/// <param name="Standards">The standards it keeps.</param>
/// <param name="Markets">The countries it is exported to.</param>
internal sealed record GeneratedDetails(
    IReadOnlyList<ProductGtinRow> Gtins,
    IReadOnlyList<ProductOfferRow> Offers,
    IReadOnlyList<ProductImageRow> Images,
    IReadOnlyList<ProductStandardRow> Standards,
    IReadOnlyList<ProductExportMarketRow> Markets);
