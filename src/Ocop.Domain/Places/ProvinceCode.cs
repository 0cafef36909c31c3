using System.Text.Json.Serialization;
using Ocop.Domain.Codes;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Places;

/// <summary>The official code of a province: two digits, which alone name no province, for codes were reused in 2025.</summary>
/// <remarks>With its era it is a <see cref="PlaceCode"/>. Codes that no province has are read too; <see cref="Units"/> is empty then.</remarks>
[JsonConverter(typeof(ReadableConverter<ProvinceCode>))]
public sealed class ProvinceCode : TextValue<ProvinceCode>, IReadable<ProvinceCode>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 2;

    private ProvinceCode(string text)
        : base(text)
    {
    }

    /// <summary>The provinces that have had the code, the earlier era first: none, one or two.</summary>
    public IReadOnlyList<Province> Units => Provinces.FindByCode(Text);

    /// <summary>Reads a code; blanks around it do not count, and a lost zero in front is not added.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or <see cref="ProvinceCodeMalformed"/>.</returns>
    public static Result<ProvinceCode> Read(ReadOnlySpan<char> text)
    {
        var digits = text.Trim();
        return DigitRow.Is(digits, Length) ? new ProvinceCode(digits.ToString()) : new ProvinceCodeMalformed(text.ToString());
    }

    /// <summary>The code with its era.</summary>
    /// <param name="era">The era.</param>
    /// <returns>The key.</returns>
    public PlaceCode In(ProvinceEra era) => PlaceCode.Of(era, Text);

    /// <summary>The province of the code in an era.</summary>
    /// <param name="era">The era.</param>
    /// <returns>The province; null where the era has none.</returns>
    public Province? FindUnit(ProvinceEra era) => Provinces.Find(Text, era);
}
