using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>Step functions over all days: contiguous periods, neighbours of equal value merged.</summary>
internal static class Timeline
{
    // Any day serves where no day makes a difference.
    private static readonly LocalDate AnyDay = new(2018, 5, 7);

    /// <summary>Evaluates a function that can change its value only at the given days, distinct and in order.</summary>
    public static TPeriod[] Build<TValue, TPeriod>(
        IReadOnlyList<LocalDate> changes, Func<LocalDate, TValue> valueAt, Func<LocalDate?, LocalDate?, TValue, TPeriod> period)
    {
        var periods = new List<TPeriod>();
        LocalDate? from = null;
        var value = valueAt(changes.Count == 0 ? AnyDay : changes[0].PlusDays(-1));
        foreach (var day in changes)
        {
            var next = valueAt(day);
            if (!EqualityComparer<TValue>.Default.Equals(value, next))
            {
                periods.Add(period(from, day.PlusDays(-1), value));
                (from, value) = (day, next);
            }
        }

        periods.Add(period(from, null, value));
        return [.. periods];
    }

    /// <summary>A coarser view of periods: each value mapped, neighbours that have become equal merged.</summary>
    public static TPeriod[] Merge<TFine, TValue, TPeriod>(
        TFine[] fine, Func<TFine, TValue> value, Func<LocalDate?, LocalDate?, TValue, TPeriod> period)
        where TFine : IPeriod =>
        Build([.. fine.Select(part => part.From).OfType<LocalDate>()], day => value(Find(fine, day)), period);

    /// <summary>The period that holds a day; periods are ordered and cover all days. Nothing is allocated.</summary>
    public static TPeriod Find<TPeriod>(TPeriod[] periods, LocalDate day)
        where TPeriod : IPeriod
    {
        foreach (var period in periods)
        {
            if (period.Until is not { } last || day <= last)
            {
                return period;
            }
        }

        return Invariant.Unreachable<TPeriod>(day);
    }
}
