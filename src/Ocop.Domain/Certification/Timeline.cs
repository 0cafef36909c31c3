using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>Step functions over all days: contiguous periods, neighbours of equal value merged.</summary>
internal static class Timeline
{
    // Any day serves where no day makes a difference.
    private static readonly LocalDate AnyDay = new(2018, 5, 7);

    /// <summary>Evaluates a function that can change its value only at the given days, distinct and in order.</summary>
    public static IReadOnlyList<TPeriod> Build<TValue, TPeriod>(
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
        return periods;
    }

    /// <summary>The period that holds a day; periods are ordered and cover all days.</summary>
    public static TPeriod Find<TPeriod>(IReadOnlyList<TPeriod> periods, Func<TPeriod, LocalDate?> until, LocalDate day)
    {
        foreach (var period in periods)
        {
            if (until(period) is not { } last || day <= last)
            {
                return period;
            }
        }

        return Invariant.Unreachable<TPeriod>(day);
    }
}
