using System.Text.Json.Serialization;
using Ocop.Domain.Codes;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Places;

/// <summary>The key of a unit: its era and its official code, such as 63:75 for Đồng Nai until, and 34:75 since July 2025.</summary>
/// <remarks>
/// The eras are marked by their numbers of provinces. Codes have two digits for a province, three for a district (of the
/// 63 only) and five for a commune. Whether there is such a unit is not asked.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<PlaceCode>))]
public sealed class PlaceCode : TextValue<PlaceCode>, IReadable<PlaceCode>
{
    private const int EraLength = 3;
    private const int DistrictLength = 3;

    private PlaceCode(ProvinceEra era, string code)
        : base($"{ProvinceEras.MarkOf(era)}:{code}") => (Era, Code) = (era, code);

    /// <summary>The era of the unit.</summary>
    public ProvinceEra Era { get; }

    /// <summary>The official code, 2, 3 or 5 digits.</summary>
    public string Code { get; }

    /// <summary>The level of the unit.</summary>
    public PlaceLevel Level => Code.Length switch
    {
        ProvinceCode.Length => PlaceLevel.Province,
        DistrictLength => PlaceLevel.District,
        _ => PlaceLevel.Commune,
    };

    /// <summary>The province, where the key is one of a province there is; null otherwise.</summary>
    public Province? Province => Provinces.FindByKey(Text);

    /// <summary>Reads a key.</summary>
    /// <param name="text">The text, such as "34:24781"; blanks around it do not count.</param>
    /// <returns>The key, or <see cref="PlaceCodeMalformed"/>.</returns>
    public static Result<PlaceCode> Read(ReadOnlySpan<char> text)
    {
        var key = text.Trim();
        ProvinceEra? era = key.StartsWith("63:") ? ProvinceEra.Before2025Reform
            : key.StartsWith("34:") ? ProvinceEra.From2025Reform
            : null;
        return era is { } of && IsCode(key[EraLength..], of) ? new PlaceCode(of, key[EraLength..].ToString()) : new PlaceCodeMalformed(text.ToString());
    }

    /// <summary>The key of a code whose shape is known to be right.</summary>
    internal static PlaceCode Of(ProvinceEra era, string code) => new(Guard.Defined(era), code);

    private static bool IsCode(ReadOnlySpan<char> code, ProvinceEra era) =>
        DigitRow.Is(code)
        && (code.Length is ProvinceCode.Length or CommuneCode.Length || (code.Length == DistrictLength && era == ProvinceEra.Before2025Reform));
}
