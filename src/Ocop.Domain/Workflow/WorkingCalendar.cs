using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>Which days are worked: Monday to Friday without the holidays, and the weekend days worked in their place.</summary>
/// <remarks>
/// The government sets holidays anew for each year, so the caller gives them, together with the days they were given for;
/// no answer reaches beyond those.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly HashSet<LocalDate> holidays;
    private readonly HashSet<LocalDate> workedWeekendDays;

    private WorkingCalendar(DateInterval covered, HashSet<LocalDate> holidays, HashSet<LocalDate> workedWeekendDays) =>
        (Covered, this.holidays, this.workedWeekendDays) = (covered, holidays, workedWeekendDays);

    /// <summary>The days for which the holidays are given; both ends belong to it.</summary>
    public DateInterval Covered { get; }

    /// <summary>A calendar.</summary>
    /// <param name="covered">The days for which all holidays are given.</param>
    /// <param name="holidays">The days off, those in place of a weekend's holiday included.</param>
    /// <param name="workedWeekendDays">The Saturdays and Sundays worked in place of a day off; null for none.</param>
    /// <returns>
    /// The calendar, <see cref="DayOutsideCalendar"/>, <see cref="HolidayWorked"/>, or <see cref="WeekdayAsWeekend"/>.
    /// </returns>
    public static Result<WorkingCalendar> Create(
        DateInterval covered, IEnumerable<LocalDate> holidays, IEnumerable<LocalDate>? workedWeekendDays = null)
    {
        Guard.NotNull(covered);
        HashSet<LocalDate> off = [.. Guard.NotNull(holidays)];
        HashSet<LocalDate> worked = [.. workedWeekendDays ?? []];
        foreach (var day in off.Concat(worked))
        {
            if (!covered.Contains(day))
            {
                return new DayOutsideCalendar(day, covered);
            }

            if (off.Contains(day) && worked.Contains(day))
            {
                return new HolidayWorked(day);
            }

            if (worked.Contains(day) && !IsWeekend(day))
            {
                return new WeekdayAsWeekend(day);
            }
        }

        return new WorkingCalendar(covered, off, worked);
    }

    /// <summary>Whether a day is worked.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is, or <see cref="DayOutsideCalendar"/>.</returns>
    public Result<bool> IsWorked(LocalDate day) => Covered.Contains(day) ? Counts(day) : new DayOutsideCalendar(day, Covered);

    /// <summary>The last day of a term of working days.</summary>
    /// <param name="receipt">The day the term is counted from.</param>
    /// <param name="workingDays">The length, 1 or more.</param>
    /// <param name="start">Whether that day counts.</param>
    /// <returns>The last working day of the term, or <see cref="DayOutsideCalendar"/>.</returns>
    public Result<LocalDate> LastDay(LocalDate receipt, int workingDays, TermStart start = TermStart.DayAfter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var day = Guard.Defined(start) == TermStart.SameDay ? receipt : FindNext(receipt);
        for (var left = workingDays; day is { } counted && Covered.Contains(counted); day = FindNext(counted))
        {
            left -= Counts(counted) ? 1 : 0;
            if (left == 0)
            {
                return counted;
            }
        }

        return new DayOutsideCalendar(day ?? LocalDate.MaxIsoValue, Covered);
    }

    // Null behind the last day there is.
    private static LocalDate? FindNext(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;

    private bool Counts(LocalDate day) =>
        IsWeekend(day) ? workedWeekendDays.Contains(day) : !holidays.Contains(day);

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
