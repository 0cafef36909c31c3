using Ocop.Domain;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Sources;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Dossiers;

/// <summary>The type <c>Dossier</c>, its stages, its lists and the field <c>Product.dossiers</c>.</summary>
internal static class DossierType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Dossier";

    private const string StageName = "DossierStage";

    /// <summary>Adds the types and the field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineStage(schema);
        schema.Object<DossierView>(
            Name,
            "A dossier (hồ sơ) on its way to recognition. It certifies nothing: only a decision of recognition does.",
            dossier => dossier
                .Field("code", "String!", "Permanent public code of this registry with a check character.", d => FieldValue.Of(d.Record.Code))
                .Field("stage", $"{StageName}!", "How far it has come, as far as sources tell.", d => EnumNames<DossierStage>.Value(d.Record.Stage))
                .Field("starsProposed", "Int", "The stars that are sought or were agreed, no rating of a decision; null while no source states them.", d => FieldValue.Of(d.Record.StarsProposed))
                .Field("score", "Decimal", "The score of at most 100 points; null while no source states it.", d => FieldValue.Of(d.Record.Score))
                .Field("decisionNumber", "String", "Number of the decision that stated the stage, as printed; null while no source states it.", d => FieldValue.Of(d.Record.DecisionNumber))
                .Field("statedDate", "String", "The date of the stage as stated: a day, a month or a year; null while no source states it.", d => FieldValue.Of(d.Record.StatedDate))
                .Field("statedYear", "Int", "The year of the evaluation round; null while no source states it.", d => FieldValue.Of(d.Record.StatedYear))
                .Field("note", "String", "The remark beside what the source states, in its own words; null for none.", d => FieldValue.Of(d.Record.Note))
                .Field("sources", "[Source!]!", "Where the facts recorded here were read.",
                    f => f.ResolvedBy(new SourcesResolver<DossierView>(RecordKind.Dossier)).ListSize(Weights.Sources))
                .Field("createdAt", "Instant!", "When the dossier was first recorded here.", d => InstantScalar.Of(d.Record.CreatedAt))
                .Field("updatedAt", "Instant!", "When a fact of the dossier last changed here.", d => InstantScalar.Of(d.Record.UpdatedAt)));
        ConnectionTypes.Define(schema, Name, "dossiers");
        schema.ExtendObject<ProductView>(ProductType.Name, product => product.Field(
            "dossiers",
            "DossierConnection!",
            "Its dossiers: the newest round of evaluation first, those of unknown year last.",
            f => f.ResolvedBy(new DossiersOfProductResolver()).WithPageArguments()));
    }

    private static void DefineStage(SchemaBuilder schema) => schema.Enum(
        StageName,
        "How far a dossier has come towards recognition.",
        stage => stage
            .Value(EnumNames<DossierStage>.Of(DossierStage.Candidate), "Put forward for evaluation; no council has decided yet.")
            .Value(EnumNames<DossierStage>.Of(DossierStage.CouncilPassed), "Rated by the council, the decision of recognition not yet issued (Decision 26/2026/QĐ-TTg, article 4).")
            .Value(EnumNames<DossierStage>.Of(DossierStage.ProposedFiveStar), "Scored 90 points or more by the province and forwarded to the ministry, which alone recognises five stars (Decision 26/2026/QĐ-TTg, article 4)."));
}
