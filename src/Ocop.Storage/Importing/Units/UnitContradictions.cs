using Ocop.Storage.Conversions;

namespace Ocop.Storage.Importing.Units;

/// <summary>Finds rows of one list that give a code other facts for the same days.</summary>
internal static class UnitContradictions
{
    /// <summary>The rows, those refused that contradict an earlier one.</summary>
    public static List<UnitEntry> Refuse(IReadOnlyList<UnitEntry> entries)
    {
        var stated = new Dictionary<string, List<(UnitFacts Facts, UnitEntry Entry)>>(StringComparer.Ordinal);
        return [.. entries.Select(entry => Check(entry, stated))];
    }

    private static UnitEntry Check(UnitEntry entry, Dictionary<string, List<(UnitFacts Facts, UnitEntry Entry)>> stated)
    {
        if (entry.Refusal is not null)
            return entry;
        foreach (var facts in entry.Facts)
        {
            if (!stated.TryGetValue(facts.Key.ToString(), out var others))
                stated.Add(facts.Key.ToString(), others = []);
            if (others.FirstOrDefault(other => Overlap(other.Facts, facts) && !AreEqual(other.Facts, facts)).Entry is { } other)
                return entry with { Refusal = Contradiction(entry, other) };
            others.Add((facts, entry));
        }

        return entry;
    }

    private static UnitRefusal Contradiction(UnitEntry entry, UnitEntry other) => new(
        entry.CodeCell,
        UnitProblem.ContradictsRow,
        $"The row says {entry.Unit}; row {other.Row} of '{other.Sheet}' says {other.Unit} for the same days.");

    private static bool Overlap(UnitFacts one, UnitFacts other) =>
        (one.From ?? IsoDate.Earliest) <= (other.Until ?? IsoDate.Latest) && (other.From ?? IsoDate.Earliest) <= (one.Until ?? IsoDate.Latest);

    private static bool AreEqual(UnitFacts one, UnitFacts other) =>
        (one.Name, one.Kind, one.Province, one.From, one.Until, one.District)
        == (other.Name, other.Kind, other.Province, other.From, other.Until, other.District)
        && one.Successors.SequenceEqual(other.Successors);
}
