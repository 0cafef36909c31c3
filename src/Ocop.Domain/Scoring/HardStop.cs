using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>What bars a product of a set from any stars, whatever its marks.</summary>
/// <remarks>
/// That no stars follow is the plain sense of rejecting, disqualifying, halting and excluding; that a product from outside
/// the province is excluded is read (certainty I), for the sheets state the requirement alone.
/// </remarks>
/// <param name="Kind">The fact.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Criterion">The criterion at which the sheet says so; null where it says so of the dossier.</param>
public sealed record HardStop(HardStopKind Kind, HardStopEffect Effect, Criterion? Criterion)
{
    /// <summary>The fact.</summary>
    public HardStopKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>What it does.</summary>
    public HardStopEffect Effect { get; init => field = Guard.Defined(value); } = Guard.Defined(Effect);

    /// <summary>One English sentence that says what happens and why.</summary>
    public string Reason => Effect switch
    {
        HardStopEffect.DossierRejected => $"the dossier is rejected, because {Fact}.",
        HardStopEffect.Disqualified => $"criterion {Criterion?.Code} disqualifies the product, because {Fact}.",
        HardStopEffect.ScoringHalted => $"scoring halts at criterion {Criterion?.Code}, because {Fact}.",
        HardStopEffect.Excluded => $"criterion {Criterion?.Code} excludes the product, because {Fact}.",
        _ => Invariant.Unreachable<string>(Effect),
    };

    private string Fact => Kind switch
    {
        HardStopKind.ForgedDossier => "it is forged",
        HardStopKind.RegistrationRulesNotMet => "it does not meet the rules of registration",
        HardStopKind.FoodSafetyCertificateMissing => "the rules on food-safety certificates are not met",
        HardStopKind.ProductionLicenceMissing => "the licence to produce is missing",
        HardStopKind.GoodManufacturingPracticeMissing => "good manufacturing practice is not shown",
        HardStopKind.ProductRegistrationMissing => "the product is not registered",
        HardStopKind.SectorConditionsNotMet => "the sector's mandatory conditions are not met",
        HardStopKind.ProductDeclarationMissing => "the product is not declared",
        HardStopKind.MaterialImportedOrUntraceable => "its material is imported whole or cannot be traced",
        HardStopKind.CopiedProduct => "it is identical to another maker's but for the name",
        HardStopKind.InfringingDesign => "its design infringes intellectual property",
        HardStopKind.DangerousImpurities => "it has dangerous impurities",
        HardStopKind.CommonProduct => "it is a common staple without distinct quality",
        HardStopKind.NotWhollyFromProvince => "not all of it is grown or raised in the province",
        _ => Invariant.Unreachable<string>(Kind),
    };
}
