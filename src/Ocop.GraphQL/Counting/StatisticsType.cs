using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;
using Ocop.Storage.Counting;

namespace Ocop.GraphQL.Counting;

/// <summary>The type <c>CatalogueStatistics</c> and the root field <c>statistics</c>.</summary>
internal static class StatisticsType
{
    private const string Name = "CatalogueStatistics";

    /// <summary>Adds the type and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<StatisticsView>(
            Name,
            "What the registry's own records say of the catalogue on a day, each number exact and computed only when asked. Values that no product has are left out of the lists; what has no value stands last, under null.",
            statistics => statistics
                .Field("asOf", "LocalDate!", "The day.", s => LocalDateScalar.Of(s.Scope.AsOf.Date))
                .Field("products", "Int!", "Products, certified or not.",
                    f => f.Reads(SummaryFields.Products, s => FieldValue.Of(s.Summary.Products)))
                .Field("certified", "Int!", "Products that certainly hold a certificate in force.",
                    f => f.Reads(SummaryFields.Certified, s => FieldValue.Of(s.Summary.Certified)))
                .Field("producers", "Int!", "Producers of the products, each once; products whose producer is not known have none.",
                    f => f.Reads(SummaryFields.Producers, s => FieldValue.Of(s.Summary.Producers)))
                .Field("expiring", "ExpiringCounts!", "Products whose certificate in force ends soon, where its last day is known exactly.",
                    f => f.Reads(SummaryFields.Expiring, s => FieldValue.Object(s.Summary)))
                .Field("dueForReevaluation", "Int!", "Products for whose certificate in force a dossier of re-evaluation can be filed on the day: 180 to 120 days before its last day (Decision 26/2026/QĐ-TTg, article 7.6a); 0 on days before that decision.",
                    f => f.Reads(SummaryFields.DueForReevaluation, s => FieldValue.Of(s.Summary.DueForReevaluation)))
                .Field("certifiedThisYear", "Int!", "Products whose certificate in force was decided in the calendar year of the day, up to the day; renewals included.",
                    f => f.Reads(SummaryFields.CertifiedThisYear, s => FieldValue.Of(s.Summary.CertifiedThisYear)))
                .Field("newlyCertifiedThisYear", "Int!", "Those of them that certainly had no certificate before: none of the product is recorded that may have been issued earlier.",
                    f => f.Reads(SummaryFields.NewlyCertifiedThisYear, s => FieldValue.Of(s.Summary.NewlyCertifiedThisYear)))
                .WithoutLocation()
                .Count(("byStars", "Stars", "Products by stars, most stars first."), Facets.Stars, FacetSizes.Stars)
                .Count(("byStatus", "Status", "Products by status of the certificate in force, else of the latest, in the order of CertificateStatus."), Facets.Status, FacetSizes.Status)
                .Count(("byProvince", "Province", "Products by province of the day, by its code."), Facets.Province, FacetSizes.Province)
                .Count(("bySector", "Sector", "Products by sector, in the order of the law."), Facets.Sector, FacetSizes.Sector)
                .Count(("bySet", "ProductSet", "Products by product set, by its number."), Facets.Set, FacetSizes.Set)
                .Count(("byProducerKind", "ProducerKind", "Products by kind of their producer, in the order of ProducerKind."), Facets.ProducerKind, FacetSizes.ProducerKind)
                .Count(("producersByKind", "ProducerKind", "Producers of the products, each once, by kind, in the order of ProducerKind."), Facets.KindOfProducers, FacetSizes.ProducerKind));
        DefineExpiring(schema);
        schema.Query(query => query.Field(
            "statistics",
            $"{Name}!",
            "The catalogue in numbers on a day, whole or of the products that a filter names: what a province's or the ministry's dashboard shows.",
            f => f.ResolvedBy(new StatisticsResolver())
                .Cost(Weights.Scan)
                .Argument("where", ProductFilterInput.Name, "Conditions on the products that count.")
                .Argument("asOf", "LocalDate", AsOf.Description)));
    }

    private static void DefineExpiring(SchemaBuilder schema) => schema.Object<ProductSummary>(
        "ExpiringCounts",
        "Products whose certificate in force ends soon; its last day is the day itself or one of the days named after it.",
        expiring => expiring
            .Cost(0)
            .Field("within30Days", "Int!", "Within 30 days.", s => FieldValue.Of(s.ExpiringWithin30Days))
            .Field("within90Days", "Int!", "Within 90 days, those within 30 included.", s => FieldValue.Of(s.ExpiringWithin90Days))
            .Field("within180Days", "Int!", "Within 180 days, those within 90 included.", s => FieldValue.Of(s.ExpiringWithin180Days)));
}
