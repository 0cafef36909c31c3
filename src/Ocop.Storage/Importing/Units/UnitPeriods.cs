using NodaTime;
using Ocop.Domain.Places;
using Ocop.Domain.Text;
using Ocop.Storage.Communes;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Importing.Units;

/// <summary>What is recorded of one official code within its era: units that follow one another without two on one day.</summary>
/// <param name="rows">Their rows.</param>
/// <param name="add">Takes a new row.</param>
internal sealed class UnitPeriods(List<CommuneRow> rows, Action<CommuneRow> add)
{
    private static readonly LocalDate LastDayBefore = ProvinceEras.ReformDay.PlusDays(-1);

    /// <summary>Records a statement, or says why it contradicts what is recorded.</summary>
    public UnitChange Apply(UnitFacts facts)
    {
        if (rows.Find(row => row.ValidFrom == facts.From) is { } same)
            return IsSameUnit(same, facts) ? Amend(same, facts) : Contradiction(same);
        if (rows.Find(row => Covers(row, First(facts))) is not { } covering)
            return rows.Find(row => First(row) > First(facts) && First(row) <= Last(facts)) is { } later ? Contradiction(later) : Add(facts, null);
        return IsSameUnit(covering, facts) ? Amend(covering, facts) : Follow(covering, facts);
    }

    /// <summary>Ends the unit that is recorded for a day, on the day before.</summary>
    /// <returns>The ended unit; null where none is recorded for the day, or it began on it.</returns>
    public CommuneRow? EndBefore(LocalDate day)
    {
        var row = rows.Find(row => Covers(row, day) && First(row) < day);
        row?.ValidUntil = day.PlusDays(-1);
        return row;
    }

    // Another unit since a later day: nothing says that the recorded one still is, for a code names one unit at a time.
    private UnitChange Follow(CommuneRow covering, UnitFacts facts)
    {
        if (!IsInForce(covering))
            return Contradiction(covering);
        if (rows.Find(row => First(row) > First(facts) && First(row) <= Last(facts)) is { } later)
            return Contradiction(later);
        covering.ValidUntil = facts.From!.Value.PlusDays(-1);
        return Add(facts, $"{FullName(covering)} ends on {IsoDate.ToText(covering.ValidUntil.Value)}.");
    }

    private UnitChange Amend(CommuneRow row, UnitFacts facts)
    {
        var changed = new List<string>();
        if (facts.Until is { } until && until != LastDayBefore && until != row.ValidUntil)
        {
            if (!IsInForce(row) || rows.Exists(other => First(other) > First(row) && First(other) <= until))
                return Contradiction(row);
            row.ValidUntil = until;
            changed.Add($"ends on {IsoDate.ToText(until)}");
        }

        if (row.Name != facts.Name)
        {
            changed.Add($"was spelled {row.Name}");
            Name(row, facts.Name);
        }

        if (facts.District is { } district && district != row.District)
        {
            changed.Add($"district {district}");
            row.District = district;
        }

        if (facts.Successors.Count > 0 && !facts.Successors.SequenceEqual(row.SuccessorCodes))
        {
            changed.Add($"successors {string.Join(", ", facts.Successors)}");
            row.SuccessorCodes = facts.Successors;
        }

        return changed.Count == 0 ? UnitChange.None : new(UnitOutcome.Changed, $"{string.Join("; ", changed)}.");
    }

    private UnitChange Add(UnitFacts facts, string? message)
    {
        var row = new CommuneRow
        {
            Code = CommuneRecordCode.Of(facts.Key, facts.From),
            OfficialCode = facts.Key.Code,
            Name = "",
            NameFolded = "",
            NameSort = "",
            Kind = facts.Kind,
            ProvinceCode = facts.Province.Code,
            District = facts.District,
            ValidFrom = facts.From,
            ValidUntil = facts.Until,
            SuccessorCodes = facts.Successors,
        };
        Name(row, facts.Name);
        rows.Add(row);
        add(row);
        return new(UnitOutcome.Added, message);
    }

    private static void Name(CommuneRow row, string name) =>
        (row.Name, row.NameFolded, row.NameSort) = (name, VietnameseText.Fold(name), VietnameseText.SortKey(name));

    // Spellings of one name differ in accents at most; a list may put them right.
    private static bool IsSameUnit(CommuneRow row, UnitFacts facts) =>
        row.Kind == facts.Kind && row.ProvinceCode == facts.Province.Code && row.NameFolded == VietnameseText.Fold(facts.Name);

    // Units of the era before ended with it, which no list has to say.
    private static bool IsInForce(CommuneRow row) =>
        row.ValidUntil is null || row.ValidUntil == LastDayBefore;

    private static UnitChange Contradiction(CommuneRow row) => new(
        UnitOutcome.Refused,
        $"Recorded is {FullName(row)}, from {Text(row.ValidFrom) ?? "an unknown day"} to {Text(row.ValidUntil) ?? "now"}.");

    private static string FullName(CommuneRow row) => $"{row.Kind} {row.Name} of {row.ProvinceCode}";

    private static string? Text(LocalDate? day) => day is { } stated ? IsoDate.ToText(stated) : null;

    private static bool Covers(CommuneRow row, LocalDate day) => First(row) <= day && day <= (row.ValidUntil ?? IsoDate.Latest);

    private static LocalDate First(CommuneRow row) => row.ValidFrom ?? IsoDate.Earliest;

    private static LocalDate First(UnitFacts facts) => facts.From ?? IsoDate.Earliest;

    private static LocalDate Last(UnitFacts facts) => facts.Until ?? IsoDate.Latest;
}
