using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Codes;

/// <summary>The tax code (mã số thuế) of an organisation: 10 digits, with a hyphen and 3 more for a branch.</summary>
/// <remarks>
/// Identity numbers of persons are refused by their number of digits, and no refusal repeats them: see
/// <see cref="PersonalNumber"/>. A code read under <see cref="TaxCodePolicy.ShapeOnly"/> may be one that <see cref="Read(ReadOnlySpan{char})"/>
/// refuses; <see cref="HasRightTenthDigit"/> tells.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<TaxCode>))]
public sealed class TaxCode : TextValue<TaxCode>, IReadable<TaxCode>
{
    private const int MainLength = 10;
    private const int BranchLength = 3;

    private TaxCode(string text)
        : base(text)
    {
    }

    private static ReadOnlySpan<byte> Weights => [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <summary>The ten digits of the organisation, without those of a branch.</summary>
    public string Organisation => Text[..MainLength];

    /// <summary>The three digits of the branch; null for the organisation itself.</summary>
    public string? Branch => Text.Length > MainLength ? Text[(MainLength + 1)..] : null;

    /// <summary>Whether the tenth digit checks the nine before it.</summary>
    public bool HasRightTenthDigit => IsTenthDigitRight(Text);

    /// <summary>Reads a code under the default policy, <see cref="TaxCodePolicy.Checked"/>.</summary>
    /// <param name="text">The code; blanks, dots and the hyphen may stand or not.</param>
    /// <returns>The code, <see cref="PersonalNumberGiven"/>, <see cref="TaxCodeMalformed"/> or <see cref="TaxCodeCheckDigitWrong"/>.</returns>
    public static Result<TaxCode> Read(ReadOnlySpan<char> text) => Read(text, TaxCodePolicy.Checked);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code; blanks, dots and the hyphen may stand or not.</param>
    /// <param name="policy">Whether the tenth digit must be right.</param>
    /// <returns>The code, <see cref="PersonalNumberGiven"/>, <see cref="TaxCodeMalformed"/> or <see cref="TaxCodeCheckDigitWrong"/>.</returns>
    public static Result<TaxCode> Read(ReadOnlySpan<char> text, TaxCodePolicy policy)
    {
        Guard.NotNull(policy);
        if (PersonalNumber.IsLikely(text))
        {
            return new PersonalNumberGiven();
        }

        var digits = DigitRow.WithoutGaps(text);
        if (!DigitRow.Is(digits) || digits.Length is not (MainLength or MainLength + BranchLength))
        {
            return new TaxCodeMalformed(DigitRow.CountIn(text));
        }

        var code = digits.Length == MainLength ? digits : $"{digits[..MainLength]}-{digits[MainLength..]}";
        return policy.ChecksTenthDigit && !IsTenthDigitRight(code) ? new TaxCodeCheckDigitWrong(code) : new TaxCode(code);
    }

    private static bool IsTenthDigitRight(string code)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += Weights[index] * (code[index] - '0');
        }

        return 10 - (sum % 11) == code[Weights.Length] - '0';
    }
}
