using System.Collections.Frozen;

namespace Ocop.Domain.Classification;

/// <summary>Which product sets a product of a former sector may stand in now.</summary>
/// <remarks>
/// An assumption, certainty I: no source prints a table from old to new. Textiles are read as set 22, souvenirs and
/// decoration as 21, herbs as 18 to 20, and some live plants as 23 to 25, which are taken to have stood under decoration;
/// food, drinks and tourism by their equal names. Where several sets are possible the mapping answers all of them and
/// chooses none. Another reading takes its place with <see cref="With"/>.
/// </remarks>
public sealed class FormerSectorMapping
{
    private readonly FrozenDictionary<FormerSector, IReadOnlyList<ProductSet>> candidates;

    private FormerSectorMapping(IEnumerable<KeyValuePair<FormerSector, IReadOnlyList<ProductSet>>> candidates) =>
        this.candidates = candidates.ToFrozenDictionary();

    /// <summary>The reading that the remarks describe.</summary>
    public static FormerSectorMapping AsRead { get; } = new(
    [
        Row(FormerSector.Food, 1..13),
        Row(FormerSector.Drinks, 14..17),
        Row(FormerSector.Herbs, 18..20),
        Row(FormerSector.TextilesAndGarments, 22..22),
        Row(FormerSector.SouvenirsFurnishingsAndDecoration, 21..21, 23..25),
        Row(FormerSector.RuralTourismServicesAndSales, 26..26),
    ]);

    /// <summary>The sets that a product of a former sector may stand in.</summary>
    /// <param name="sector">The former sector.</param>
    /// <returns>The sets in the order of their numbers; empty where nothing is known.</returns>
    public IReadOnlyList<ProductSet> CandidatesOf(FormerSector sector) => candidates.GetValueOrDefault(Guard.Defined(sector)) ?? [];

    /// <summary>The one set of a former sector, where there is only one.</summary>
    /// <param name="sector">The former sector.</param>
    /// <returns>The set; null where several are possible or none is known.</returns>
    public ProductSet? FindOnlySet(FormerSector sector) => CandidatesOf(sector) is [var only] ? only : null;

    /// <summary>The same mapping with other candidates for one former sector.</summary>
    /// <param name="sector">The former sector.</param>
    /// <param name="sets">Its candidates; none where nothing is known.</param>
    /// <returns>The changed copy.</returns>
    public FormerSectorMapping With(FormerSector sector, IEnumerable<ProductSet> sets)
    {
        Guard.Defined(sector);
        IReadOnlyList<ProductSet> ordered = [.. Guard.NoneNull(sets).Distinct().OrderBy(set => set.Number)];
        return new(candidates.Where(row => row.Key != sector).Append(new(sector, ordered)));
    }

    // Both ends of each range are included.
    private static KeyValuePair<FormerSector, IReadOnlyList<ProductSet>> Row(FormerSector sector, params Range[] numbers) =>
        new(sector, [.. ProductSet.All.Where(set => numbers.Any(range => IsWithin(set.Number, range)))]);

    private static bool IsWithin(int number, Range range) => range.Start.Value <= number && number <= range.End.Value;
}
