using Ocop.Domain.Scoring;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;

namespace Ocop.GraphQL.Scoring;

/// <summary>The types <c>HardStop</c>, <c>HardStopKind</c> and <c>HardStopEffect</c>, whose values are the domain's.</summary>
internal static class HardStopType
{
    /// <summary>The type's name.</summary>
    public const string Name = "HardStop";

    /// <summary>The name of the kinds.</summary>
    public const string KindName = "HardStopKind";

    private const string EffectName = "HardStopEffect";

    /// <summary>The hard stops of one sheet.</summary>
    public static ListSize Most { get; } = new() { AssumedSize = 7 };

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineKind(schema);
        DefineEffect(schema);
        schema.Object<HardStop>(
            Name,
            "A fact that bars a product of a set from any stars, whatever its marks (Decision 26/2026/QĐ-TTg, annex II).",
            stop => stop
                .Cost(0)
                .Field("kind", $"{KindName}!", "The fact.", s => EnumNames<HardStopKind>.Value(s.Kind))
                .Field("effect", $"{EffectName}!", "What it does.", s => EnumNames<HardStopEffect>.Value(s.Effect))
                .Field("criterion", "String", "The code of the criterion at which the sheet says so; null where it says so of the dossier.", s => FieldValue.Of(s.Criterion?.Code))
                .Field("reason", "String!", "What happens and why, in a sentence.", s => FieldValue.Of(s.Reason)));
    }

    private static void DefineKind(SchemaBuilder schema) => schema.Enum(
        KindName,
        "A fact that bars a product whatever its marks; each is known to the sheets of some sets only.",
        kind => kind
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.ForgedDossier), "The dossier is forged (sets 1 to 25).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.RegistrationRulesNotMet), "The registration dossier does not meet its rules (sets 1 to 25).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.FoodSafetyCertificateMissing), "The rules on food-safety certificates are not met (sets 1 to 17).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.ProductionLicenceMissing), "The licence to produce is missing (sets 15 and 17).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.GoodManufacturingPracticeMissing), "Good manufacturing practice (GMP) is not shown (set 18).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.ProductRegistrationMissing), "The product is not registered (set 18).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.SectorConditionsNotMet), "The sector's mandatory conditions are not met (sets 19 and 20).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.ProductDeclarationMissing), "The cosmetic or product is not declared (sets 19 and 20).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.MaterialImportedOrUntraceable), "The raw material is imported whole or cannot be traced (sets 7 to 15 and 18 to 20).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.CopiedProduct), "Identical to another maker's product but for the name (sets 5 to 14).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.InfringingDesign), "The design infringes intellectual property (sets 21 and 22).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.DangerousImpurities), "Dangerous impurities (sets 1 to 13, 15 and 17).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.CommonProduct), "A staple common everywhere without distinct quality (sets 1 to 4).")
            .Value(EnumNames<HardStopKind>.Of(HardStopKind.NotWhollyFromProvince), "Not wholly grown or raised in the province (sets 1 to 4 and 23 to 25)."));

    private static void DefineEffect(SchemaBuilder schema) => schema.Enum(
        EffectName,
        "What a hard stop does; each leaves the product without stars.",
        effect => effect
            .Value(EnumNames<HardStopEffect>.Of(HardStopEffect.DossierRejected), "The dossier is rejected (hồ sơ bị loại) before any criterion is scored.")
            .Value(EnumNames<HardStopEffect>.Of(HardStopEffect.Disqualified), "A criterion disqualifies the product.")
            .Value(EnumNames<HardStopEffect>.Of(HardStopEffect.ScoringHalted), "Scoring halts at a criterion.")
            .Value(EnumNames<HardStopEffect>.Of(HardStopEffect.Excluded), "The product is none that the set ranks."));
}
