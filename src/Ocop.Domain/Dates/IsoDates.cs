using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Dates;

/// <summary>Dates as ISO 8601 text, whatever the culture.</summary>
internal static class IsoDates
{
    /// <summary>The same day in the calendar of ISO, in which all days are held and compared.</summary>
    public static LocalDate InIso(this LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    /// <summary>The date as yyyy-MM-dd.</summary>
    public static string ToIso(this LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Words for the days from a first to a last one, either of them unknown where null.</summary>
    public static string Describe(LocalDate? first, LocalDate? last) => (first, last) switch
    {
        ({ } from, { } until) when from == until => $"on {from.ToIso()}",
        ({ } from, { } until) => $"between {from.ToIso()} and {until.ToIso()}",
        (null, { } until) => $"by {until.ToIso()}",
        ({ } from, null) => $"on or after {from.ToIso()}",
        (null, null) => "on an unknown day",
    };
}
