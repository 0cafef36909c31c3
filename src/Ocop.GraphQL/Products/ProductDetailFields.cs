using Ocop.Domain.Classification;
using Ocop.GraphQL.Classification;
using Ocop.GraphQL.Details;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.JsonLd;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Places;
using Ocop.Storage.Details;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>The fields of <c>Product</c> that tell more of it than its name and its certificates.</summary>
internal static class ProductDetailFields
{
    /// <summary>Adds the fields to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.ExtendObject<ProductView>(ProductType.Name, product =>
    {
        AddTexts(product);
        AddReferences(product);
        AddLists(product);
    });

    private static void AddTexts(ObjectBuilder<ProductView> product) => product
        .Field("officialCode", "String", "The official code (mã số sản phẩm) as issued: T-X-STT-20YY of Decision 26/2026/QĐ-TTg, annex II, or the older form of five parts. Each evaluation gives another; code is the permanent one. Null while no source states one.",
            f => f.Reads(ProductFields.OfficialCode, p => FieldValue.Of(p.Record.OfficialCode)))
        .Field("nameEn", "String", "The English name; null while no source states one.",
            f => f.Reads(ProductFields.NameEn, p => FieldValue.Of(p.Record.NameEn)))
        .Field("slug", "String!", "The name for an address: folded words and the permanent code. It finds the product also after the name has changed.",
            f => f.Reads(ProductFields.Name | ProductFields.Code, p => FieldValue.Of(ProductSlug.Of(p.Record.Name, p.Record.Code))))
        .Field("description", "String", "What the product is; null while no source tells.",
            f => f.Reads(ProductFields.Description, p => FieldValue.Of(p.Record.Description)))
        .Field("story", "String", "The product's story (câu chuyện sản phẩm); null while no source tells it.",
            f => f.Reads(ProductFields.Story, p => FieldValue.Of(p.Record.Story)));

    private static void AddReferences(ObjectBuilder<ProductView> product) => product
        .Field("set", ProductSetType.Name, "Its product set, one of the 26; null while the source does not state it.",
            f => f.Reads(ProductFields.SetNumber, Set))
        .Field("commune", CommuneType.Name, "The commune in which the product's place lies on the day; null while no source states it or no official list of communes is recorded.",
            f => f.Follows(
                ProductFields.CommuneCodes,
                new CommuneResolver<ProductView>(p => new CommuneCodes(p.Record.CommuneCodeBefore2025, p.Record.CommuneCodeFrom2025))))
        .Field("location", GeoPointType.Name, "Where it is made or offered, as a source states it or a generator made it; never guessed from the place's name. Null while none is recorded.",
            f => f.Reads(ProductFields.Location, p => GeoPointType.Value(p.Record.Location)))
        .Field("traceability", TraceabilityType.Name, "The system that traces the product; null while no source states one.",
            f => f.Reads(ProductFields.Traceability, p => FieldValue.Object(p.Record.Traceability)))
        .Field("jsonLd", "String!", "The product for search engines: schema.org Product with hasCertification as JSON-LD, with what is recorded and certain on the day and nothing else. Stands safely within an HTML script element.",
            f => f.Follows(JsonLdResolver.Fields, new JsonLdResolver()).Cost(Weights.Search));

    private static void AddLists(ObjectBuilder<ProductView> product) => product
        .Field("gtins", "[String!]!", "Its GTINs, each in the digits that were given.",
            f => f.ResolvedBy(Words((details, ids) => details.FindGtins(ids))).ListSize(Weights.Details))
        .Field("standards", "[String!]!", "The standards it meets, such as VietGAP, HACCP or ISO 22000, as sources name them.",
            f => f.ResolvedBy(Words((details, ids) => details.FindStandards(ids))).ListSize(Weights.Details))
        .Field("exportMarkets", "[String!]!", "The countries it is exported to, each in two letters of ISO 3166.",
            f => f.ResolvedBy(Words((details, ids) => details.FindExportMarkets(ids))).ListSize(Weights.Details))
        .Field("offers", $"[{OfferType.Name}!]!", "The sales channels where it can be bought.",
            f => f.ResolvedBy(new ProductDetailsResolver<OfferRecord>((details, ids) => details.FindOffers(ids), (offer, _) => FieldValue.Object(offer)))
                .ListSize(Weights.Details))
        .Field("images", $"[{ImageType.Name}!]!", "Images of it.",
            f => f.ResolvedBy(new ProductDetailsResolver<ImageRecord>((details, ids) => details.FindImages(ids), (image, _) => FieldValue.Object(image)))
                .ListSize(Weights.Details))
        .Field("displayPoints", $"[{DisplayPointType.Name}!]!", "The places that show and sell it.",
            f => f.ResolvedBy(new ProductDetailsResolver<DisplayPointRecord>((details, ids) => details.FindDisplayPoints(ids), DisplayPointType.Value))
                .ListSize(Weights.Details));

    private static FieldValue Set(ProductView product) =>
        FieldValue.Object(product.Record.SetNumber is { } number ? ProductSet.Find(number) : null);

    private static ProductDetailsResolver<ProductTextRecord> Words(
        Func<ProductDetailReader, IReadOnlyCollection<long>, IReadOnlyList<ProductTextRecord>> load) =>
        new(load, (word, _) => FieldValue.Of(word.Text));
}
