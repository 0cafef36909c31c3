using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Values;

/// <summary>Reads the date of a cell: the day stands first, always; a month or a year alone stays a month or a year.</summary>
/// <param name="serials">How the workbook counts days.</param>
/// <param name="days">The days that a list of products can state; null where any day of a calendar can be meant.</param>
internal sealed partial class DateReader(SerialDays serials, RecognitionDays? days = null)
{
    /// <summary>The date of a cell.</summary>
    public ValueReading<StatedDate> Read(PrintedText printed)
    {
        if (printed.Date is { } day)
        {
            return Conclude(StatedDate.Day(day), printed);
        }

        var key = CellText.WithoutEndMarks(CellText.Key(printed.Text));
        return OfWhole(key, printed) ?? OfParts(key, printed)
            ?? Refuse(ProblemCode.DateUnreadable, $"'{printed.Text}' is no date; dates are written day/month/year.");
    }

    // A number alone: a year, or the number by which a workbook counts days.
    private ValueReading<StatedDate>? OfWhole(string key, PrintedText printed)
    {
        var match = YearAlone().Match(key);
        if (match.Success)
        {
            return Conclude(StatedDate.Year(Number(match, 1)), printed);
        }

        return Serial().IsMatch(key) && serials.FindDay(decimal.Parse(key, CultureInfo.InvariantCulture)) is { } day
            ? Conclude(StatedDate.Day(day), printed)
            : null;
    }

    private ValueReading<StatedDate>? OfParts(string key, PrintedText printed) =>
        (DayFirst().Match(key) is { Success: true } written ? OfDay(Number(written, 3), Number(written, 2), Number(written, 1), printed) : null)
        ?? (YearFirst().Match(key) is { Success: true } iso ? OfDay(Number(iso, 1), Number(iso, 2), Number(iso, 3), printed) : null)
        ?? (MonthOnly().Match(key) is { Success: true } month ? OfMonth(Number(month, 2), Number(month, 1), printed) : null);

    private ValueReading<StatedDate> OfDay(int year, int month, int day, PrintedText printed) =>
        year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Conclude(StatedDate.Day(new LocalDate(year, month, day)), printed)
            : Impossible(printed);

    private ValueReading<StatedDate> OfMonth(int year, int month, PrintedText printed) =>
        year > 0 && month is >= 1 and <= 12 ? Conclude(StatedDate.Month(new YearMonth(year, month)), printed) : Impossible(printed);

    private static ValueReading<StatedDate> Impossible(PrintedText printed) =>
        Refuse(ProblemCode.DateImpossible, $"'{printed.Text}' is a date that no calendar has; the day stands first.");

    private ValueReading<StatedDate> Conclude(Result<StatedDate> date, PrintedText printed) =>
        date.TryGetValue(out var value, out var refusal) ? value
            : Refuse(ProblemCode.DateImpossible, days?.Refuse(printed.Text).Message ?? $"'{printed.Text}': {refusal.Message}");

    private static ValueReading<StatedDate> Refuse(ProblemCode code, string message) => ValueReading<StatedDate>.Refused(code, message);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:năm\s*)?([0-9]{4})$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^[0-9]{5,7}(\.[0-9]+)?$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"^(?:ngày\s*)?([0-9]{1,2})\s*(?:[/.\-]|tháng)\s*([0-9]{1,2})\s*(?:[/.\-]|năm)\s*([0-9]{4})(?:\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{4})[/.\-]([0-9]{1,2})[/.\-]([0-9]{1,2})(?:[t\s]+[0-9:.]+z?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:tháng\s*)?([0-9]{1,2})\s*(?:[/.\-]|năm)\s*([0-9]{4})$")]
    private static partial Regex MonthOnly();
}
