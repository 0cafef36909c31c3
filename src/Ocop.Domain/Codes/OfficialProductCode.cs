using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Codes;

/// <summary>The code of a product (mã số sản phẩm) on its scoring sheet, in the form in force or the older one with a district.</summary>
/// <remarks>
/// In force, T-X-STT-20YY: province, commune, running number kept by the commune, year of evaluation, such as
/// 68-24781-3-2026 (annex II of Decision 26/2026/QĐ-TTg; place codes of Decision 19/2025/QĐ-TTg). Before, five parts with
/// the district second, such as 83-829-28780-3-2022, as the scoring software printed them; that this form was in use from
/// 2019 to 2025, and the other one from 2025 on, is an inference. The province must be one of its era; communes and
/// districts are checked by shape alone. Running numbers are written without leading zeros. A code is not the permanent
/// name of a product, for each evaluation gives another: that is <see cref="RegistryCode"/>.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<OfficialProductCode>))]
public sealed class OfficialProductCode : TextValue<OfficialProductCode>, IReadable<OfficialProductCode>
{
    private OfficialProductCode(Province province, string[] parts)
        : base(string.Join('-', parts))
    {
        Province = province;
        District = parts.Length == 5 ? parts[1] : null;
        Commune = CommuneCode.Parse(parts[^3]);
        Sequence = DigitRow.ToNumber(parts[^2]);
        Year = DigitRow.ToNumber(parts[^1]);
    }

    /// <summary>The province, of the era of the code's form.</summary>
    public Province Province { get; }

    /// <summary>The three digits of the district; null in the form in force.</summary>
    public string? District { get; }

    /// <summary>The code of the commune; whether there is such a commune is not known here.</summary>
    public CommuneCode Commune { get; }

    /// <summary>The running number kept by the commune, from 1 on.</summary>
    public int Sequence { get; }

    /// <summary>The year of the evaluation.</summary>
    public int Year { get; }

    /// <summary>The era whose place codes the code uses.</summary>
    public ProvinceEra Era => Province.Era;

    /// <summary>Reads a code in either form; blanks around its parts and longer dashes do not matter.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The code, <see cref="ProductCodeFormUnknown"/>, <see cref="ProductCodePartMalformed"/>,
    /// <see cref="ProductCodeProvinceUnknown"/> or <see cref="ProductCodeYearOutOfRange"/>.
    /// </returns>
    public static Result<OfficialProductCode> Read(ReadOnlySpan<char> text)
    {
        var printed = text.ToString();
        var parts = VietnameseText.ExactKey(printed).Split('-', StringSplitOptions.TrimEntries);
        return ProductCodeForm.Find(parts.Length) is { } form ? Read(printed, parts, form) : new ProductCodeFormUnknown(printed, parts.Length);
    }

    private static Result<OfficialProductCode> Read(string printed, string[] parts, ProductCodeForm form)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (!form.Parts[index].Fits(parts[index]))
            {
                return new ProductCodePartMalformed(printed, form.Parts[index].Name, parts[index], form.Parts[index].Shape);
            }
        }

        if (Provinces.Find(parts[0], form.Era) is not { } province)
        {
            return new ProductCodeProvinceUnknown(printed, parts[0], form.Era);
        }

        var year = DigitRow.ToNumber(parts[^1]);
        parts[^2] = parts[^2].TrimStart('0');
        return year >= form.FirstYear && year <= form.LastYear
            ? new OfficialProductCode(province, parts)
            : new ProductCodeYearOutOfRange(printed, year, form.FirstYear, form.LastYear);
    }
}
