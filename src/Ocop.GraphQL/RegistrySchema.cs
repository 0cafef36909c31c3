using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Classification;
using Ocop.GraphQL.Counting;
using Ocop.GraphQL.CraftVillages;
using Ocop.GraphQL.Criteria;
using Ocop.GraphQL.Details;
using Ocop.GraphQL.Dossiers;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Law;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Programmes;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Scoring;
using Ocop.GraphQL.Sources;
using Ocop.GraphQL.Suggesting;
using Ocop.GraphQL.Verification;

namespace Ocop.GraphQL;

/// <summary>The registry's schema, put together from its features.</summary>
internal static class RegistrySchema
{
    /// <summary>Builds the schema; the committed <c>schema.graphql</c> is its print.</summary>
    public static Schema Build(RegistryLimits limits)
    {
        var schema = new SchemaBuilder(
            "Registry of the OCOP programme of Viet Nam (Mỗi xã một sản phẩm, One Commune One Product): which rural products are certified with 3 to 5 stars, since when, until when, and how sure that is.");
        schema.Object<RegistryRequest>(FieldBuilding.QueryName, "Everything that can be asked.", _ => { });
        CostDirectives.Declare(schema);
        DefineShared(schema);
        NodeType.Define(schema);
        ProductQueries.Define(schema);
        ProducerQueries.Define(schema);
        VerificationType.Define(schema);
        ProvinceType.Define(schema);
        RegistryType.Define(schema, limits);
        ProductType.Define(schema);
        ProductFilterInput.Define(schema);
        ProductSortInput.Define(schema);
        ProducerType.Define(schema);
        ProducerFilterInput.Define(schema);
        ProducerSortInput.Define(schema);
        CertificateType.Define(schema);
        SourceType.Define(schema);
        CertificateQueries.Define(schema);
        CertificateFilterInput.Define(schema);
        DecisionNumberFilterInput.Define(schema);
        CertificateSortInput.Define(schema);
        CertificateTermTypes.Define(schema);
        IssuingAuthorityType.Define(schema);
        RevocationType.Define(schema);
        ProductDetailFields.Define(schema);
        ProducerDetailFields.Define(schema);
        DefineDetails(schema);
        SectorType.Define(schema);
        ProductGroupType.Define(schema);
        ProductSetType.Define(schema);
        MinistryType.Define(schema);
        LegalInstrumentType.Define(schema);
        PlaceCodeReadingType.Define(schema);
        CommuneType.Define(schema);
        ProductFacetsType.Define(schema);
        StatisticsType.Define(schema);
        SuggestionType.Define(schema);
        CriteriaQueries.Define(schema);
        CriteriaEditionType.Define(schema);
        CriteriaSetType.Define(schema);
        CriterionType.Define(schema);
        HardStopType.Define(schema);
        ScoreSheetInput.Define(schema);
        RatingType.Define(schema);
        ProgrammeType.Define(schema);
        TargetType.Define(schema);
        TargetEnums.Define(schema);
        ProgrammePartTypes.Define(schema);
        ProgrammePartKinds.Define(schema);
        ChangeType.Define(schema);
        ChangeQueries.Define(schema);
        ChangeFilterInput.Define(schema);
        ChangeSubscription.Define(schema);
        return SchemaBuilding.Build(schema);
    }

    private static void DefineDetails(SchemaBuilder schema)
    {
        GeoPointType.Define(schema);
        NearInput.Define(schema);
        OfferType.Define(schema);
        ImageType.Define(schema);
        TraceabilityType.Define(schema);
        DisplayPointType.Define(schema);
        CraftVillageType.Define(schema);
        DossierType.Define(schema);
    }

    private static void DefineShared(SchemaBuilder schema)
    {
        schema.Scalar(new LocalDateScalar()).Scalar(new InstantScalar()).Scalar(new DecimalScalar()).Scalar(new UrlScalar());
        ConnectionTypes.DefinePageInfo(schema);
        SortInput.DefineDirection(schema);
        TextOperations.Define(schema);
        OrderedOperations.Define(schema, "Int");
        OrderedOperations.Define(schema, "LocalDate");
        OrderedOperations.Define(schema, "Instant");
        ValueOperations.DefineBoolean(schema);
        ValueOperations.DefineEnum(schema, CertificateType.StatusName);
        ValueOperations.DefineEnum(schema, ProducerType.KindName);
        PlaceCodeFilterInput.Define(schema);
    }
}
