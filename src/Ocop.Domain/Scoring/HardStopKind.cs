using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>A fact that bars a product whatever its marks (Decision 26/2026/QĐ-TTg, annex II).</summary>
[JsonConverter(typeof(EnumNameConverter<HardStopKind>))]
public enum HardStopKind
{
    /// <summary>The dossier is forged; rejects it in sets 1 to 25.</summary>
    ForgedDossier,

    /// <summary>The registration dossier does not meet its rules; rejects it in sets 1 to 25.</summary>
    RegistrationRulesNotMet,

    /// <summary>The rules on food-safety certificates are not met; rejects the dossier in sets 1 to 17.</summary>
    FoodSafetyCertificateMissing,

    /// <summary>The licence to produce is missing; rejects the dossier in sets 15 and 17.</summary>
    ProductionLicenceMissing,

    /// <summary>Good manufacturing practice (GMP) is not shown; rejects the dossier in set 18.</summary>
    GoodManufacturingPracticeMissing,

    /// <summary>The product is not registered; rejects the dossier in set 18.</summary>
    ProductRegistrationMissing,

    /// <summary>The sector's mandatory conditions are not met; rejects the dossier in sets 19 and 20.</summary>
    SectorConditionsNotMet,

    /// <summary>The cosmetic or product is not declared; rejects the dossier and halts scoring in sets 19 and 20.</summary>
    ProductDeclarationMissing,

    /// <summary>The raw material is imported whole or cannot be traced; disqualifies in sets 7 to 15 and 18 to 20.</summary>
    MaterialImportedOrUntraceable,

    /// <summary>Identical to another maker's product but for the name; disqualifies in sets 5 to 14.</summary>
    CopiedProduct,

    /// <summary>The design infringes intellectual property; disqualifies in sets 21 and 22.</summary>
    InfringingDesign,

    /// <summary>Dangerous impurities; halt scoring in sets 1 to 13, 15 and 17.</summary>
    DangerousImpurities,

    /// <summary>A staple common everywhere without distinct quality; excluded in sets 1 to 4.</summary>
    CommonProduct,

    /// <summary>Not wholly grown or raised in the province; excluded in sets 1 to 4 and 23 to 25.</summary>
    NotWhollyFromProvince,
}
