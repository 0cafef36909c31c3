using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes;

/// <summary>The years of a programme (giai đoạn); both ends belong to it.</summary>
/// <param name="First">The first year; null while no source states it.</param>
/// <param name="Last">The last year.</param>
public sealed record ProgrammePeriod(int? First, int Last)
{
    private const string OpenStart = "..";
    private const char Until = '-';
    private const int YearLength = 4;

    /// <summary>Reads <c>2021-2025</c>, <c>2024</c> for a single year, or <c>..2025</c> where the first year is not known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, where the text is one.</param>
    /// <returns>Whether it is one: years of the registry's calendar, the first no later than the last.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ProgrammePeriod? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = text.StartsWith(OpenStart, StringComparison.Ordinal)
            ? ReadYear(text[OpenStart.Length..]) is { } last ? new(null, last) : null
            : text.Split(Until) switch
            {
                [var only] when ReadYear(only) is { } year => new(year, year),
                [var from, var to] when ReadYear(from) is { } first && ReadYear(to) is { } end => new(first, end),
                _ => null,
            };
        return period is not null && period.IsPeriod;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(First is { } first ? first == Last ? "" : $"{first}{Until}" : OpenStart)}{Last}");

    private bool IsPeriod => (First is { } first ? TargetTerm.Years(first, Last) : TargetTerm.ByYear(Last)).Refusal is null;

    private static int? ReadYear(string text) =>
        text.Length == YearLength && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
