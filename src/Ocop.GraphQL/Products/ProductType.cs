using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Sources;
using Ocop.Storage.Products;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Products;

/// <summary>The type <c>Product</c> and its lists.</summary>
internal static class ProductType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Product";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<ProductView>(
            Name,
            "A rural product of the OCOP programme (sản phẩm OCOP): certified now, certified once, or on the way there.",
            product => product
                .Implements("Node")
                .Field("id", "ID!", "Opaque identity for node and for client caches; carries the day when one was asked for.",
                    f => f.Reads(ProductFields.Code, Id))
                .Field("code", "String!", "Permanent public code of this registry with a check character; never reused.",
                    f => f.Reads(ProductFields.Code, p => FieldValue.Of(p.Record.Code)))
                .Field("name", "String!", "The name as the source prints it.",
                    f => f.Reads(ProductFields.Name, p => FieldValue.Of(p.Record.Name)))
                .Field("stars", "Int", "Stars of the certificate certainly in force on the day, 3 to 5; null when none is, or when its stars are not stated.",
                    f => f.Reads(ProductFields.Stars, p => FieldValue.Of(p.Record.Stars)))
                .Field("certified", "Boolean!", "Whether the product certainly holds a certificate in force on the day.",
                    f => f.Reads(ProductFields.Certified, p => FieldValue.Of(p.Record.Certified)))
                .Field("certificate", "Certificate", "The certificate certainly in force on the day; null when none is.",
                    f => f.Follows(ProductFields.CertificateInForceId, new CertificateInForceResolver()))
                .Field("certificates", "[Certificate!]!", "All certificates ever recorded, newest first.",
                    f => f.ResolvedBy(new CertificateHistoryResolver()).ListSize(Weights.Certificates))
                .Field("producer", "Producer", "Who makes the product (chủ thể); null while no source states it.",
                    f => f.Follows(ProductFields.ProducerId, new ProducerOfProductResolver()))
                .Field("province", "Province", "The province in which the product's place lies on the day; null while it is not certain.",
                    f => f.Reads(ProductFields.Provinces, Province))
                .Field("placeAsPrinted", "String", "The place as the source prints it, with the units of its time; null while no source states it.",
                    f => f.Reads(ProductFields.Place, p => PrintedText.Value(p.Record.Place.ToString())))
                .Field("sources", "[Source!]!", "Where the facts recorded here were read.",
                    f => f.ResolvedBy(new SourcesResolver<ProductView>(RecordKind.Product)).ListSize(Weights.Sources))
                .Field("createdAt", "Instant!", "When the product was first recorded here.",
                    f => f.Reads(ProductFields.CreatedAt, p => InstantScalar.Of(p.Record.CreatedAt)))
                .Field("updatedAt", "Instant!", "When a fact of the product last changed here.",
                    f => f.Reads(ProductFields.UpdatedAt, p => InstantScalar.Of(p.Record.UpdatedAt))));
        ConnectionTypes.DefineFiltered(schema, Name, "products");
        ProductDistance.Define(schema);
    }

    private static FieldValue Id(ProductView product) =>
        FieldValue.Of(new GlobalId(Name, product.Record.Code, product.AsOf.InId).ToString());

    private static FieldValue Province(ProductView product) =>
        ProvinceView.Value(product.Record.ProvinceBefore2025, product.Record.ProvinceFrom2025, product.AsOf.Date);
}
