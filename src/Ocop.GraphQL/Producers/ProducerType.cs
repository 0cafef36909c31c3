using Ocop.Domain.Producers;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Sources;
using Ocop.Storage.Producers;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Producers;

/// <summary>The type <c>Producer</c>, its kinds and its lists.</summary>
internal static class ProducerType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Producer";

    /// <summary>The name of the kinds.</summary>
    public const string KindName = "ProducerKind";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineKind(schema);
        schema.Object<ProducerView>(
            Name,
            "Who makes OCOP products and holds their certificates (chủ thể). Of the people behind it nothing is public but the name under which it is certified, which may be a person's own.",
            producer => producer
                .Implements("Node")
                .Field("id", "ID!", "Opaque identity for node and for client caches; carries the day when one was asked for.",
                    f => f.Reads(ProducerFields.Code, Id))
                .Field("code", "String!", "Permanent public code of this registry with a check character; never reused.",
                    f => f.Reads(ProducerFields.Code, p => FieldValue.Of(p.Record.Code)))
                .Field("name", "String!", "The name as the source prints it, legal form included.",
                    f => f.Reads(ProducerFields.Name, p => FieldValue.Of(p.Record.Name)))
                .Field("kind", KindName, "The kind of registrant; null where the printed form fits none or none is printed.",
                    f => f.Reads(ProducerFields.Kind, p => EnumNames<ProducerKind>.Value(p.Record.Kind)))
                .Field("kindAsPrinted", "String", "The kind as the source prints it, for example Cơ sở sản xuất; null while no source states it.",
                    f => f.Reads(ProducerFields.KindAsPrinted, p => FieldValue.Of(p.Record.KindAsPrinted)))
                .Field("province", "Province", "The province in which the producer's place lies on the day; null while it is not certain.",
                    f => f.Reads(ProducerFields.Provinces, Province))
                .Field("placeAsPrinted", "String", "The place as the source prints it, with the units of its time; null while no source states it.",
                    f => f.Reads(ProducerFields.Place, p => PrintedText.Value(p.Record.Place.ToString())))
                .Field("products", "ProductConnection", "The producer's products, by name unless ordered otherwise; of all producers of a list at once.",
                    f => f.ResolvedBy(new ProductsOfProducerResolver())
                        .Argument("where", ProductFilterInput.Name, "Conditions on the products.")
                        .Argument("order", $"[{ProductSortInput.Name}!]", "Keys of the order, the first one first.")
                        .WithPageArguments(Weights.Part))
                .Field("sources", "[Source!]!", "Where the facts recorded here were read.",
                    f => f.ResolvedBy(new SourcesResolver<ProducerView>(RecordKind.Producer)).ListSize(Weights.Sources))
                .Field("createdAt", "Instant!", "When the producer was first recorded here.",
                    f => f.Reads(ProducerFields.CreatedAt, p => InstantScalar.Of(p.Record.CreatedAt)))
                .Field("updatedAt", "Instant!", "When a fact of the producer last changed here.",
                    f => f.Reads(ProducerFields.UpdatedAt, p => InstantScalar.Of(p.Record.UpdatedAt))));
        ConnectionTypes.DefineFiltered(schema, Name, "producers");
    }

    private static void DefineKind(SchemaBuilder schema) => schema.Enum(
        KindName,
        "What a producer is, in the words of Decision 26/2026/QĐ-TTg, article 2.3.",
        kind => kind
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.Cooperative), "A cooperative (hợp tác xã).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.CooperativeGroup), "A cooperative group (tổ hợp tác).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.Enterprise), "An enterprise (doanh nghiệp).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.Farm), "A farm (trang trại).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.ProductionHousehold), "A production household (hộ sản xuất).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.BusinessHousehold), "A household with business registration (hộ kinh doanh).")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.Association), "An association (hội, hiệp hội), for tourism.")
            .Value(EnumNames<ProducerKind>.Of(ProducerKind.OperatingCentre), "An operating centre (trung tâm điều hành), for tourism."));

    private static FieldValue Id(ProducerView producer) =>
        FieldValue.Of(new GlobalId(Name, producer.Record.Code, producer.AsOf.InId).ToString());

    private static FieldValue Province(ProducerView producer) =>
        ProvinceView.Value(producer.Record.ProvinceBefore2025, producer.Record.ProvinceFrom2025, producer.AsOf.Date);
}
