using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Communes;

namespace Ocop.Storage.Importing.Units;

/// <summary>The recorded communes, changed by the rows of a list; nothing is saved here.</summary>
internal sealed class UnitRegister
{
    private readonly OcopContext context;
    private readonly Dictionary<string, List<CommuneRow>> recorded;

    /// <summary>Reads what is recorded.</summary>
    public UnitRegister(OcopContext context)
    {
        this.context = context;
        recorded = context.Communes.AsEnumerable().GroupBy(KeyOf).ToDictionary(rows => rows.Key, rows => rows.ToList(), StringComparer.Ordinal);
    }

    /// <summary>Records what a row says.</summary>
    public UnitReportRow Apply(UnitEntry entry)
    {
        var report = new UnitReportRow(entry.Sheet, entry.Row, UnitOutcome.Unchanged, entry.Unit);
        if (entry.Refusal is { } refusal)
        {
            return report with
            {
                Outcome = UnitOutcome.Refused,
                Cell = refusal.Cell.ToString(),
                Problem = refusal.Problem,
                Message = refusal.Message,
            };
        }

        var change = UnitChange.Of([.. entry.Facts.Select(facts => PeriodsOf(facts.Key.ToString()).Apply(facts))]);
        var isRefused = change.Outcome == UnitOutcome.Refused;
        return report with
        {
            Outcome = change.Outcome,
            Message = change.Message,
            Cell = isRefused ? entry.CodeCell.ToString() : null,
            Problem = isRefused ? UnitProblem.ContradictsRecord : null,
        };
    }

    /// <summary>Ends the recorded units that a complete list leaves out, on the day before it.</summary>
    /// <param name="entries">The rows of the list.</param>
    /// <param name="day">The day from which on the list is complete for the provinces in it.</param>
    public IEnumerable<UnitReportRow> EndLeftOut(IReadOnlyList<UnitEntry> entries, LocalDate day)
    {
        var facts = entries.SelectMany(entry => entry.Facts).ToList();
        var named = facts.Select(fact => fact.Key.ToString()).ToHashSet(StringComparer.Ordinal);
        var provinces = facts.Select(fact => (fact.Key.Era, fact.Province.Code)).ToHashSet();
        foreach (var (key, rows) in recorded.Where(pair => !named.Contains(pair.Key)))
        {
            if (rows.Exists(row => provinces.Contains((row.Era, row.ProvinceCode))) && PeriodsOf(key).EndBefore(day) is { } ended)
            {
                yield return new UnitReportRow("", null, UnitOutcome.Changed, $"{key} {ended.Name}")
                {
                    Message = "The complete list leaves it out, so it ended the day before.",
                };
            }
        }
    }

    private UnitPeriods PeriodsOf(string key)
    {
        if (!recorded.TryGetValue(key, out var rows))
            recorded.Add(key, rows = []);
        return new UnitPeriods(rows, row => context.Communes.Add(row));
    }

    private static string KeyOf(CommuneRow row) => CommuneCode.Parse(row.OfficialCode).In(row.Era).ToString();
}
