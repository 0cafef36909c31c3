using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Paging;

namespace Ocop.GraphQL.Counting;

/// <summary>The type <c>ProductFacets</c> and the fields of <c>ProductConnection</c> that count its products.</summary>
internal static class ProductFacetsType
{
    private const string Name = "ProductFacets";

    /// <summary>Adds the type and the field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        CountTypes.Define(schema);
        schema.Object<Connection>(
            Name,
            "The products of a whole list, not of one page, counted by their values under the same search, filter and day. Values that no product has are left out; products without a value stand last, under null. Each facet is computed only when asked.",
            facets => facets
                .Count(("stars", "Stars", "By stars, most stars first."), Facets.Stars, FacetSizes.Stars)
                .Count(("status", "Status", "By status of the certificate looked at, in the order of CertificateStatus."), Facets.Status, FacetSizes.Status)
                .Count(("province", "Province", "By province of the day, by its code."), Facets.Province, FacetSizes.Province)
                .Count(("sector", "Sector", "By sector, in the order of the law."), Facets.Sector, FacetSizes.Sector)
                .Count(("set", "ProductSet", "By product set, by its number."), Facets.Set, FacetSizes.Set)
                .Count(("producerKind", "ProducerKind", "By kind of the producer, in the order of ProducerKind."), Facets.ProducerKind, FacetSizes.ProducerKind)
                .Field("channel", "[ChannelCount!]", "By sales channel, most products first, then by name; a product counts in each of its channels. Products without a channel follow, beyond first.",
                    f => Facets.MostChannels.AddTo(f.ResolvedBy(new FacetResolver<string?>(Facets.Channel)).Cost(Weights.Scan), "channels")));
        schema.ExtendObject<Connection>("ProductConnection", connection => connection
            .WithoutLocation()
            .Field("facets", $"{Name}!", "The products of the whole list counted by their values.", f => f.Read(FieldValue.Object).Cost(0)));
    }
}
