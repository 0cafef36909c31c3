using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Storage.Importing.Sheets;

/// <summary>The two ways in which workbooks count days as numbers.</summary>
/// <remarks>
/// The common one has 1 on 1 January 1900 and a 29 February 1900 that never was; for the years that a stated date can have
/// that makes 30 December 1899 day 0. The other, of old Macintosh files, has day 0 on 1 January 1904.
/// </remarks>
internal sealed class SerialDays
{
    private readonly LocalDate zero;

    private SerialDays(LocalDate zero) => this.zero = zero;

    /// <summary>The common way.</summary>
    public static SerialDays From1900 { get; } = new(new LocalDate(1899, 12, 30));

    /// <summary>The way of old Macintosh files.</summary>
    public static SerialDays From1904 { get; } = new(new LocalDate(1904, 1, 1));

    /// <summary>The day of a number; the time behind the point does not count.</summary>
    /// <param name="serial">The number.</param>
    /// <returns>The day; null where it lies outside the years of <see cref="StatedDate"/>.</returns>
    public LocalDate? FindDay(decimal serial)
    {
        var first = Period.DaysBetween(zero, new LocalDate(StatedDate.FirstYear, 1, 1));
        var last = Period.DaysBetween(zero, new LocalDate(StatedDate.LastYear, 12, 31));
        return serial >= first && serial < last + 1 ? zero.PlusDays((int)Math.Floor(serial)) : null;
    }
}
