using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.Details;

/// <summary>The type <c>Offer</c> and the kinds of sales channels.</summary>
internal static class OfferType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Offer";

    private const string KindName = "SalesChannelKind";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum(
            KindName,
            "The ways in which a product reaches those who buy it.",
            kind => kind
                .Value(EnumNames<SalesChannelKind>.Of(SalesChannelKind.ModernRetail), "Supermarkets and convenience stores (kênh bán hàng hiện đại).")
                .Value(EnumNames<SalesChannelKind>.Of(SalesChannelKind.ECommerce), "Platforms of e-commerce (sàn thương mại điện tử).")
                .Value(EnumNames<SalesChannelKind>.Of(SalesChannelKind.SalesPoint), "Points that show and sell OCOP products (điểm giới thiệu và bán sản phẩm OCOP).")
                .Value(EnumNames<SalesChannelKind>.Of(SalesChannelKind.Producer), "The producer's own shop or site."));
        schema.Object<OfferRecord>(
            Name,
            "A sales channel where a product can be bought.",
            offer => offer
                .Field("channel", "String!", "The channel's name: a platform, a chain, a shop.", o => FieldValue.Of(o.Channel))
                .Field("kind", KindName, "The kind of channel; null where it is not stated.", o => EnumNames<SalesChannelKind>.Value(o.Kind))
                .Field("url", UrlScalar.TypeName, "The address of the offer; null where none is stated.", o => FieldValue.Of(o.Address)));
    }
}
