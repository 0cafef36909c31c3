using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Dates;

/// <summary>A date as a source states it: a day, a month or only a year. Both ends belong to it.</summary>
[JsonConverter(typeof(ReadableConverter<StatedDate>))]
public readonly record struct StatedDate : IReadable<StatedDate>
{
    /// <summary>The first year accepted, long before the programme began.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year accepted, far enough from the calendar's end for all arithmetic of law.</summary>
    public const int LastYear = 2999;

    private StatedDate(LocalDate first, LocalDate last) => (First, Last) = (first, last);

    /// <summary>The first day the statement can mean.</summary>
    public LocalDate First { get; }

    /// <summary>The last day the statement can mean.</summary>
    public LocalDate Last { get; }

    /// <summary>Whether a single day is stated.</summary>
    public bool IsDay => First == Last;

    /// <summary>A whole year.</summary>
    /// <param name="year">The year, <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>The year, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<StatedDate> Year(int year) => InRange(year)
        ? new StatedDate(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
        : new YearOutOfRange(year);

    /// <summary>A month of a year.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The month, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<StatedDate> Month(YearMonth month) => InRange(month.Year)
        ? new StatedDate(month.OnDayOfMonth(1), month.ToDateInterval().End)
        : new YearOutOfRange(month.Year);

    /// <summary>A single day.</summary>
    /// <param name="day">The day; of another calendar than ISO's, the same day in that.</param>
    /// <returns>The day, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<StatedDate> Day(LocalDate day)
    {
        var civil = day.WithCalendar(CalendarSystem.Iso);
        return InRange(civil.Year) ? new StatedDate(civil, civil) : new YearOutOfRange(civil.Year);
    }

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date, <see cref="DateUnreadable"/> or <see cref="YearOutOfRange"/>.</returns>
    public static Result<StatedDate> Read(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.Length switch
        {
            4 when TryNumber(trimmed, out var year) => Year(year),
            7 when TryNumber(trimmed[..4], out var year) && trimmed[4] == '-' && TryNumber(trimmed[5..], out var month)
                && year > 0 && month is >= 1 and <= 12 => Month(new YearMonth(year, month)),
            10 when NodaTime.Text.LocalDatePattern.Iso.Parse(trimmed.ToString()) is { Success: true } day => Day(day.Value),
            _ => new DateUnreadable(text.ToString()),
        };
    }

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string, IFormatProvider)"/>
    public static StatedDate Parse(string s, IFormatProvider? provider = null) => Reading.Parse<StatedDate>(Guard.NotNull(s));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string, IFormatProvider)"/>
    public static StatedDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Reading.Parse<StatedDate>(s);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out StatedDate result) => Reading.TryParse(s, out result);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatedDate result) =>
        Reading.TryParse(s, out result);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatedDate result) =>
        Reading.TryParse(s, out result);

    /// <summary>The date in the form it was stated in: yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public override string ToString()
    {
        var format = IsDay ? "uuuu-MM-dd" : First.Month == Last.Month ? "uuuu-MM" : "uuuu";
        return First.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Reading.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>The date itself, which a caller must have made and not left at its default.</summary>
    internal StatedDate NotDefault() =>
        First.Year >= FirstYear ? this : throw new ArgumentException("No date is stated: this is the default value.");

    private static bool InRange(int year) => year is >= FirstYear and <= LastYear;

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
