using System.Collections.ObjectModel;
using Ocop.Domain.Criteria;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>The hard stops of each set (Decision 26/2026/QĐ-TTg, annex II).</summary>
/// <remarks>A dossier that is stopped before scoring has no sheet; <see cref="Find"/> still tells what stops it.</remarks>
public static class HardStops
{
    /// <summary>The hard stops that the sheet of a set knows.</summary>
    /// <param name="set">The criteria.</param>
    /// <returns>Those of the dossier, then those of the criteria in the sheet's order; none for set 26.</returns>
    public static IReadOnlyList<HardStop> Of(CriteriaSet set)
    {
        Guard.NotNull(set);
        return
        [
            .. OfDossier(set.Number).Select(kind => new HardStop(kind, HardStopEffect.DossierRejected, null)),
            .. set.Parts.SelectMany(part => part.Criteria).SelectMany(OfCriterion),
        ];
    }

    /// <summary>The hard stops of a set that stated facts lead to.</summary>
    /// <param name="set">The criteria.</param>
    /// <param name="kinds">The facts.</param>
    /// <returns>The stops in the order of <see cref="Of"/>, or <see cref="HardStopNotOfSet"/> for the first fact it does not know.</returns>
    public static Result<ReadOnlyCollection<HardStop>> Find(CriteriaSet set, IEnumerable<HardStopKind> kinds)
    {
        Guard.NotNull(set);
        HardStopKind[] stated = [.. Guard.NotNull(kinds)];
        var known = Of(set);
        foreach (var kind in stated)
        {
            if (known.All(stop => stop.Kind != kind))
                return new HardStopNotOfSet(set.Number, kind);
        }

        return new ReadOnlyCollection<HardStop>([.. known.Where(stop => stated.Contains(stop.Kind))]);
    }

    private static HardStopKind[] OfDossier(int set) => set switch
    {
        <= 14 or 16 => [.. Always, HardStopKind.FoodSafetyCertificateMissing],
        15 or 17 => [.. Always, HardStopKind.FoodSafetyCertificateMissing, HardStopKind.ProductionLicenceMissing],
        18 => [.. Always, HardStopKind.GoodManufacturingPracticeMissing, HardStopKind.ProductRegistrationMissing],
        19 or 20 => [.. Always, HardStopKind.SectorConditionsNotMet, HardStopKind.ProductDeclarationMissing],
        <= 25 => Always,
        _ => [],
    };

    private static HardStopKind[] Always => [HardStopKind.ForgedDossier, HardStopKind.RegistrationRulesNotMet];

    private static IEnumerable<HardStop> OfCriterion(Criterion criterion) =>
        Own(criterion).Concat(criterion.Criteria.SelectMany(OfCriterion));

    private static IEnumerable<HardStop> Own(Criterion criterion)
    {
        if (criterion.Flags.HasFlag(CriterionFlags.WhollyFromProvince))
            yield return new(HardStopKind.NotWhollyFromProvince, HardStopEffect.Excluded, criterion);
        if (criterion.Flags.HasFlag(CriterionFlags.ExcludesCommonProduct))
            yield return new(HardStopKind.CommonProduct, HardStopEffect.Excluded, criterion);
        if (criterion.Flags.HasFlag(CriterionFlags.Disqualifies))
            yield return new(DisqualifyingFact(criterion), HardStopEffect.Disqualified, criterion);
        if (criterion.Flags.HasFlag(CriterionFlags.HaltsScoring))
            yield return new(HaltingFact(criterion), HardStopEffect.ScoringHalted, criterion);
    }

    // The sheets print the fact in the wording of the criterion: material 1.1, idea 2.1, design 6.2.
    private static HardStopKind DisqualifyingFact(Criterion criterion) => criterion.Code switch
    {
        "1.1" => HardStopKind.MaterialImportedOrUntraceable,
        "2.1" => HardStopKind.CopiedProduct,
        "6.2" => HardStopKind.InfringingDesign,
        _ => Invariant.Unreachable<HardStopKind>(criterion),
    };

    // The declaration is criterion 6 itself (sets 19 and 20), impurities are the first criterion or group within group 6.
    private static HardStopKind HaltingFact(Criterion criterion) => criterion.Code switch
    {
        "6" => HardStopKind.ProductDeclarationMissing,
        "6.1" => HardStopKind.DangerousImpurities,
        _ => Invariant.Unreachable<HardStopKind>(criterion),
    };
}
