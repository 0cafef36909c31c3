using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Json;

/// <summary>
/// A day within bounds as a JSON string in the manner of an ISO 8601 interval: "2024-02-29" where it is known, else
/// "2024-01-01/2024-12-31", with ".." for a bound that is not known.
/// </summary>
/// <remarks>Anything that is not such a string is a <see cref="JsonException"/>.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DayBoundsConverter<T> : TextConverter<T>
    where T : struct, IDayBounds<T>
{
    private const string Open = "..";

    private protected override T FromText(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length switch
        {
            1 => OfBounds(Day(text), Day(text)),
            2 => OfBounds(Bound(parts[0]), Bound(parts[1])),
            _ => throw Malformed(),
        };
    }

    private protected override string ToText(T value) => value.Earliest is { } day && day == value.Latest
        ? day.ToIso()
        : $"{value.Earliest?.ToIso() ?? Open}/{value.Latest?.ToIso() ?? Open}";

    private static T OfBounds(LocalDate? earliest, LocalDate? latest) =>
        T.OfBounds(earliest, latest).OrJsonException();

    private static LocalDate? Bound(string text) => text == Open ? null : Day(text);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw Malformed();

    private static JsonException Malformed() =>
        new($"A {typeof(T).Name} is a JSON string of the form yyyy-MM-dd or yyyy-MM-dd/yyyy-MM-dd, with .. for an unknown bound.");
}
