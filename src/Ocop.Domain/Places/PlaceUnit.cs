using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>A unit in a table of successions: how it is printed, with the units above it, and its code where it is known.</summary>
/// <param name="Printed">The unit with the units above it, such as huyện Lạc Dương, Lâm Đồng.</param>
/// <param name="Code">The code with its era; null where the table does not give it.</param>
public sealed record PlaceUnit(PrintedPlace Printed, PlaceCode? Code = null)
{
    /// <summary>The unit with the units above it.</summary>
    public PrintedPlace Printed { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Printed);

    /// <summary>What tells the unit from others: its code, or its names where it has none.</summary>
    internal string Key => Code?.Text ?? VietnameseText.ExactKey(Printed.ToString());

    /// <summary>The unit as printed.</summary>
    public override string ToString() => Printed.ToString();

    /// <summary>Whether a printed place may be this unit: of the same level, and nothing printed in both that differs.</summary>
    internal bool MayBe(PrintedPlace place) =>
        IsPrinted(Printed.Commune) == IsPrinted(place.Commune)
        && (IsPrinted(Printed.Commune) || IsPrinted(Printed.District) == IsPrinted(place.District))
        && Agree(Printed.Commune, place.Commune)
        && Agree(Printed.District, place.District)
        && ProvincesAgree(Printed.Province, place.Province);

    private static bool IsPrinted(string? part) => !string.IsNullOrWhiteSpace(part);

    private static bool Agree(string? first, string? second) =>
        !IsPrinted(first) || !IsPrinted(second) || PrintedPart.Parse(first!).MayBeSameAs(PrintedPart.Parse(second!));

    // A place that moved whole with its province is printed with the old or the new one: both lie in the same unit since.
    private static bool ProvincesAgree(string? first, string? second)
    {
        if (!IsPrinted(first) || !IsPrinted(second))
        {
            return true;
        }

        var firstUnits = SinceReform(first!);
        var secondUnits = SinceReform(second!);
        return firstUnits.Intersect(secondUnits).Any() || (firstUnits.Length == 0 && secondUnits.Length == 0 && Agree(first, second));
    }

    private static Province[] SinceReform(string name) => [.. Provinces.FindCandidates(name).Select(province => province.Successor ?? province)];
}
