using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Json;

/// <summary>A civil date as a JSON string yyyy-MM-dd, for records of this library that hold one.</summary>
/// <remarks>
/// Without it the serialiser would write a date as an object of its calendar's parts. Add it to the options with
/// <see cref="OcopJson.AddOcop"/>, or name it in the attribute of a serialisation context. A date of another calendar is
/// written as the same day in that of ISO.
/// </remarks>
public sealed class LocalDateConverter : TextConverter<LocalDate>
{
    private protected override LocalDate FromText(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date
        ? date.Value
        : throw new JsonException("A date is a JSON string of the form yyyy-MM-dd.");

    private protected override string ToText(LocalDate value) => value.WithCalendar(CalendarSystem.Iso).ToIso();
}
