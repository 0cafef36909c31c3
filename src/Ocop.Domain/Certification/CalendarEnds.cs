using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>Days counted from a day, held at the calendar's ends.</summary>
internal static class CalendarEnds
{
    /// <summary>The day so many days later; the calendar's last day where that lies beyond it.</summary>
    public static LocalDate PlusDaysHeld(this LocalDate day, int days) =>
        day > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue : day.PlusDays(days);

    /// <summary>The day so many days earlier; the calendar's first day where that lies before it.</summary>
    public static LocalDate MinusDaysHeld(this LocalDate day, int days) =>
        day < LocalDate.MinIsoValue.PlusDays(days) ? LocalDate.MinIsoValue : day.PlusDays(-days);
}
