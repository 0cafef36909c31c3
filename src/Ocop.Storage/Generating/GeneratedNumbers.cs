using System.Globalization;
using Ocop.Domain.Codes;
using Ocop.Domain.Refusals;

namespace Ocop.Storage.Generating;

/// <summary>Numbers with right check digits that were never given out.</summary>
internal static class GeneratedNumbers
{
    /// <summary>A GTIN of thirteen digits out of those for use within a company only (prefix 2), so that no product has it.</summary>
    /// <param name="number">A number that is given once.</param>
    public static Gtin GtinOf(long number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"2{number:00000000000}0");
        var read = Gtin.Read(digits);
        return read.Refusal is GtinCheckDigitWrong wrong ? Gtin.Parse(digits[..^1] + wrong.Expected) : read.Value;
    }

    /// <summary>A tax code that begins with 99, as no tax office's does.</summary>
    /// <returns>The code; null for the numbers that have no check digit, one in eleven.</returns>
    public static TaxCode? FindTaxCode(RandomStream random)
    {
        const int Numbers = 10_000_000;
        var head = string.Create(CultureInfo.InvariantCulture, $"99{random.Below(Numbers):0000000}");
        for (var check = '0'; check <= '9'; check++)
        {
            if (TaxCode.Read(head + check).TryGetValue(out var code, out _))
                return code;
        }
        return null;
    }
}
