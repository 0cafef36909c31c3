using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Codes;

/// <summary>The number of a registration slip (phiếu đăng ký, form 01 of annex III), such as 12/PĐK-68-24781-2026.</summary>
/// <remarks>
/// The slip gets one number at the commune and one at the province. The form prints …/PĐK-(province)-(commune)-(year) and
/// does not say whether the two units are codes or short names, so they are kept as printed, in capitals. That the second
/// was the district before July 2025 is recollected, not read in a source.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<RegistrationNumber>))]
public sealed class RegistrationNumber : TextValue<RegistrationNumber>, IReadable<RegistrationNumber>
{
    private const string Mark = "pdk";
    private const int MostDigits = 6;
    private const int MostUnitCharacters = 20;

    private RegistrationNumber(string number, string province, string commune, string year)
        : base($"{number}/PĐK-{province}-{commune}-{year}")
    {
        (ProvinceAsPrinted, CommuneAsPrinted) = (province, commune);
        Number = DigitRow.ToNumber(number);
        Year = DigitRow.ToNumber(year);
    }

    /// <summary>The running number, from 0 on.</summary>
    public int Number { get; }

    /// <summary>The province as printed, in capitals: a code or a short name.</summary>
    public string ProvinceAsPrinted { get; }

    /// <summary>The commune as printed, in capitals: a code or a short name; a district's before July 2025.</summary>
    public string CommuneAsPrinted { get; }

    /// <summary>The year, 2000 to 2099.</summary>
    public int Year { get; }

    /// <summary>Reads a number in either case and with any dash; PDK is read as PĐK.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, or <see cref="RegistrationNumberMalformed"/>.</returns>
    public static Result<RegistrationNumber> Read(ReadOnlySpan<char> text)
    {
        var printed = text.ToString();
        var parts = VietnameseText.ExactKey(printed).ToUpperInvariant().Split('/', '-');
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = parts[index].Trim();
        }

        return parts is [var number, var mark, var province, var commune, var year]
            && number.Length is > 0 and <= MostDigits && DigitRow.Is(number)
            && VietnameseText.Fold(mark) == Mark
            && IsUnit(province) && IsUnit(commune)
            && DigitRow.Is(year, 4) && year.StartsWith("20", StringComparison.Ordinal)
            ? new RegistrationNumber(number.TrimStart('0').PadLeft(1, '0'), province, commune, year)
            : new RegistrationNumberMalformed(printed);
    }

    private static bool IsUnit(string part) =>
        part.Length is > 0 and <= MostUnitCharacters && part.All(char.IsLetterOrDigit);
}
