using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Programmes;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Scoring;
using Ocop.GraphQL.Suggesting;
using Ocop.GraphQL.Verification;
using Ocop.Storage.Listings;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Revisions;
using Ocop.Storage.Suggesting;

namespace Ocop.GraphQL.Registry;

/// <summary>The type <c>Registry</c> and the root field <c>registry</c>.</summary>
internal static class RegistryType
{
    // The licence of the repository's own compilation; the facts in it are their sources'.
    private const string Licence = "MIT";

    /// <summary>Adds the types and the root field to a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="limits">The limits in force, by name.</param>
    public static void Define(SchemaBuilder schema, RegistryLimits limits)
    {
        schema.Object<RegistryRequest>(
            "Registry",
            "The registry itself.",
            registry => registry
                .Field("revision", "String!", "Number of the last write; an answer of the same revision, document, variables and day is the same answer.", r => FieldValue.Of($"{r.Registry.Revision.Number}"))
                .Field("generatedAt", "Instant", "When the current revision was written; null while nothing was ever written.", r => r.Registry.Revision.At is { } at ? InstantScalar.Of(at) : FieldValue.Null)
                .Field("today", "LocalDate!", "The civil date in Asia/Ho_Chi_Minh that decides when asOf is not given.", r => LocalDateScalar.Of(r.Today))
                .Field("changesCursor", "String", "The place behind the last change of this revision, from which changes and changed go on; null while nothing was ever written.",
                    f => f.Read(r => FieldValue.Of(r.Registry.Changes.FindEnd() is { } end ? ChangeCursor.Encode(end) : null)).Cost(Weights.Statement))
                .Field("licence", "String!", "Licence of this compilation as an SPDX identifier; every fact in it names its sources.", _ => FieldValue.Of(Licence))
                .Field("counts", "RegistryCounts!", "How many records there are.", f => f.Read(r => FieldValue.Object(r.Registry.Count())).Cost(Weights.Scan))
                .Field("limits", "RegistryLimits!", "The limits in force.", _ => FieldValue.Object(limits)));
        DefineCounts(schema);
        DefineLimits(schema);
        schema.Query(query => query.Field("registry", "Registry!", "The registry itself: revision, counts, limits.",
            f => f.Read(FieldValue.Object).Cached(CachePolicy.NoCache)));
    }

    private static void DefineCounts(SchemaBuilder schema) => schema.Object<RegistryCounts>(
        "RegistryCounts",
        "How many records there are.",
        counts => counts
            .Field("products", "Int!", "Products, those known by a dossier alone included.", c => FieldValue.Of(c.Products))
            .Field("producers", "Int!", "Producers.", c => FieldValue.Of(c.Producers))
            .Field("certificates", "Int!", "Certificates, in force or not.", c => FieldValue.Of(c.Certificates))
            .Field("dossiers", "Int!", "Dossiers (hồ sơ) on their way to recognition.", c => FieldValue.Of(c.Dossiers)));

    private static void DefineLimits(SchemaBuilder schema) => schema.Object<RegistryLimits>(
        "RegistryLimits",
        "What one request may ask; beyond it the request is refused before work is done.",
        limits => limits
            .Field("requestBytes", "Int!", "Greatest size of a request's body in bytes.", l => FieldValue.Of(l.RequestBytes))
            .Field("documentTokens", "Int!", "Greatest number of tokens in a document.", l => FieldValue.Of(l.DocumentTokens))
            .Field("selectionDepth", "Int!", "Greatest nesting of selections.", l => FieldValue.Of(l.SelectionDepth))
            .Field("operationCost", "Int!", "Greatest cost of an operation by the weights (@cost) and list sizes (@listSize) that this schema states.", l => FieldValue.Of(l.Costs.MaxFieldCost))
            .Field("answerObjects", "Int!", "Most objects that an answer may hold by those list sizes.", l => FieldValue.Of(l.Costs.MaxTypeCost))
            .Field("answerValues", "Int!", "Most fields and list items that an answer may hold by those list sizes.", l => FieldValue.Of(l.Costs.MaxValues))
            .Field("pageSize", "Int!", "Greatest page.", _ => FieldValue.Of(PageArguments.MaximumSize))
            .Field("defaultPageSize", "Int!", "Page when neither first nor last is given.", _ => FieldValue.Of(PageArguments.DefaultSize))
            .Field("nodeIds", "Int!", "Most ids in one call of nodes.", _ => FieldValue.Of(NodesResolver.MaximumIds))
            .Field("searchWords", "Int!", "Most different words in one search.", _ => FieldValue.Of(SearchWords.Limit))
            .Field("listingNameLength", "Int!", "Greatest length of a name in a listing that is verified, in UTF-16 units.", _ => FieldValue.Of(ClaimLimits.LongestName))
            .Field("filterConditions", "Int!", "Most conditions in one filter.", _ => FieldValue.Of(Where.MaximumConditions))
            .Field("programmes", "Int!", "Most programmes in one answer; beyond it a province or a period must be named.", _ => FieldValue.Of(ProgrammesResolver.MaximumProgrammes))
            .Field("suggestions", "Int!", "Most names in one answer of suggest.", _ => FieldValue.Of(SuggestionType.First.Maximum))
            .Field("suggestPrefixLength", "Int!", "Greatest length of what suggest completes, in UTF-16 units.", _ => FieldValue.Of(SuggestionPrefix.LongestText))
            .Field("facetChannels", "Int!", "Most sales channels in one facet.", _ => FieldValue.Of(Facets.MostChannels.Maximum))
            .Field("claims", "Int!", "Most claims in one call of verifyMany.", _ => FieldValue.Of(ClaimLimits.MostClaims))
            .Field("similarClaims", "Int!", "For how many claims of a request names alike are looked for where none is equal.", _ => FieldValue.Of(ClaimLimits.MostResembling))
            .Field("expiringWithinDays", "Int!", "The most days that a filter of certificates looks ahead.", _ => FieldValue.Of(CertificateFilterInput.MostDays))
            .Field("scoreSheetEntries", "Int!", "Most marks, and most hard stops, in a score sheet that is rated.", _ => FieldValue.Of(ScoreSheetInput.MostEntries))
            .Field("candidates", "Int!", "Most candidates in one verification.", _ => FieldValue.Of(ListingMatcher.Limit)));
}
