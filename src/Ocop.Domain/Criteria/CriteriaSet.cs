using Ocop.Domain.Classification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Criteria;

/// <summary>The criteria (bộ tiêu chí) by which the products of one set are scored in an edition.</summary>
/// <remarks>There is one instance for each set of an edition, so equality is identity. Safe to share between threads.</remarks>
public sealed class CriteriaSet
{
    private readonly Dictionary<string, Criterion> byCode = new(StringComparer.Ordinal);

    internal CriteriaSet(Edition edition, ProductSet productSet, IReadOnlyList<CriteriaPart> parts, IReadOnlyList<SourceNote> notes)
    {
        (Edition, ProductSet, Parts, Notes) = (edition, productSet, parts, notes);
        var scored = new List<Criterion>();
        var partsByPosition = new List<int>();
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var criterion in parts[part].Criteria)
                Add(criterion, scored);
            while (partsByPosition.Count < scored.Count)
                partsByPosition.Add(part);
        }

        Scored = [.. scored];
        Criteria = scored.AsReadOnly();
        Floors = FloorsOf(Scored);
        PartsByPosition = [.. partsByPosition];
    }

    /// <summary>The edition whose sheet it is.</summary>
    public Edition Edition { get; }

    /// <summary>The product set.</summary>
    public ProductSet ProductSet { get; }

    /// <summary>The number of the product set, 1 to 26.</summary>
    public int Number => ProductSet.Number;

    /// <summary>The parts A, B and C.</summary>
    public IReadOnlyList<CriteriaPart> Parts { get; }

    /// <summary>The scored criteria of all parts, in the sheet's order; groups are reached through <see cref="Parts"/>.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>What the source prints that seems mistaken or incomplete, in the sheet's order.</summary>
    public IReadOnlyList<SourceNote> Notes { get; }

    /// <summary>The most points of all parts together: 100.</summary>
    public int Maximum => Parts.Sum(part => part.Maximum);

    /// <summary>The scored criteria as an array, for the scoring.</summary>
    internal Criterion[] Scored { get; }

    /// <summary>All star floors, in the sheet's order.</summary>
    internal Floor[] Floors { get; }

    /// <summary>The index of the part of each scored criterion.</summary>
    internal int[] PartsByPosition { get; }

    /// <summary>The criteria of a product set in an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="number">The number of the product set, 1 to 26.</param>
    /// <returns>The criteria, or <see cref="ProductSetUnknown"/>, or <see cref="CriteriaNotRecorded"/>.</returns>
    public static Result<CriteriaSet> Of(Edition edition, int number)
    {
        Guard.NotNull(edition);
        if (ProductSet.Find(number) is not { } productSet)
            return new ProductSetUnknown(number);
        return CriteriaLibrary.Find(edition, productSet) is { } criteria ? criteria : new CriteriaNotRecorded(edition, number);
    }

    /// <summary>The criterion of a code, groups included.</summary>
    /// <param name="code">The code, such as "3.5".</param>
    /// <returns>The criterion; null where the set has none of that code.</returns>
    public Criterion? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>Number and Vietnamese name of the product set, and the edition.</summary>
    public override string ToString() => $"{ProductSet} ({Edition})";

    private void Add(Criterion criterion, List<Criterion> scored)
    {
        byCode.Add(criterion.Code, criterion);
        if (criterion.IsScored)
            scored.Add(criterion);
        foreach (var below in criterion.Criteria)
            Add(below, scored);
    }

    // Alternative cases share their floors; of options with equal points and floors one is enough.
    private static Floor[] FloorsOf(Criterion[] scored)
    {
        var floors = new List<Floor>();
        foreach (var criterion in scored)
        {
            foreach (var option in criterion.Options)
            {
                if (option.StarFloor is { } stars && new Floor(criterion.Position, option.Points, stars.Stars) is var floor && !floors.Contains(floor))
                    floors.Add(floor);
            }
        }

        return [.. floors];
    }
}
