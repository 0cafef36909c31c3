using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>One printed line of an address, cut into its parts where that is plain.</summary>
/// <remarks>
/// Cut at commas and semicolons. Every part is kept as printed, whatever its level; a level that two parts claim, or none,
/// stays open in <see cref="Place"/>. "thành phố" is a province's where it names a centrally run city and no province
/// stands behind it, and a district's otherwise. The last part may be a province without its kind.
/// </remarks>
public sealed class PrintedAddress
{
    private PrintedAddress(string printed, IReadOnlyList<PrintedPart> parts)
    {
        (Printed, Parts) = (printed, parts);
        Place = new PrintedPlace(Find(PrintedPartLevel.Commune), Find(PrintedPartLevel.District), Find(PrintedPartLevel.Province));
    }

    /// <summary>The line as printed, normalised.</summary>
    public string Printed { get; }

    /// <summary>Its parts in their order.</summary>
    public IReadOnlyList<PrintedPart> Parts { get; }

    /// <summary>Commune, district and province as printed; null for a level that no single part names.</summary>
    public PrintedPlace Place { get; }

    /// <summary>The provinces that the printed one may mean, in both eras; empty where none is printed or known.</summary>
    public IReadOnlyList<Province> ProvinceCandidates => Place.Province is { } name ? Provinces.FindCandidates(name) : [];

    /// <summary>Cuts a printed line.</summary>
    /// <param name="printed">The line, such as "Thôn Lộc Hà, xã Đông Anh".</param>
    /// <returns>The address; without parts where nothing is printed.</returns>
    public static PrintedAddress Parse(string printed)
    {
        var normal = VietnameseText.Normalize(Guard.NotNull(printed));
        PrintedPart[] parts =
        [
            .. normal.Split([',', ';'], StringSplitOptions.TrimEntries)
                .Select(part => part.TrimEnd('.', ' '))
                .Where(part => part.Length > 0)
                .Select(PrintedPart.Parse),
        ];
        return new PrintedAddress(normal, WithProvince(parts));
    }

    /// <summary>The line as printed.</summary>
    public override string ToString() => Printed;

    private static PrintedPart[] WithProvince(PrintedPart[] parts)
    {
        var isProvinceStated = parts.Any(part => part.Level == PrintedPartLevel.Province);
        if (!isProvinceStated && parts.Length > 0 && NamesProvince(parts[^1]))
        {
            parts[^1] = parts[^1].As(PrintedPartLevel.Province);
        }

        return parts;
    }

    private static bool NamesProvince(PrintedPart last) => last.Kind switch
    {
        null => Provinces.FindCandidates(last.Printed).Count > 0,
        PlaceWords.City => Provinces.FindCandidates(last.Printed).Any(province => province.EndsAsCity),
        _ => false,
    };

    private string? Find(PrintedPartLevel level) =>
        Parts.Where(part => part.Level == level).ToArray() is [var only] ? only.Printed : null;
}
