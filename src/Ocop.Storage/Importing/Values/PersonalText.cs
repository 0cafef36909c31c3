using System.Text.RegularExpressions;
using Ocop.Domain.Codes;

namespace Ocop.Storage.Importing.Values;

/// <summary>Takes personal data out of texts before they are kept.</summary>
/// <remarks>
/// Numbers are taken out on suspicion: a tax code that looks like a telephone number goes too, for a public list needs
/// neither.
/// </remarks>
internal static partial class PersonalText
{
    /// <summary>What stands in the place of what was taken out.</summary>
    public const string Withheld = "[…]";

    /// <summary>The text without telephone numbers, identity numbers, electronic addresses and named representatives.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="taken">What was taken out; empty where nothing was.</param>
    public static string TakeOut(string text, out IReadOnlyList<PersonalDataKind> taken)
    {
        var kinds = new List<PersonalDataKind>();
        if (text.Contains('@'))
        {
            text = Email().Replace(text, _ => Take(kinds, PersonalDataKind.Email));
        }

        if (text.Contains(':'))
        {
            text = Representative().Replace(text, match => match.Groups[1].Value + Take(kinds, PersonalDataKind.Representative));
        }

        if (text.Count(char.IsAsciiDigit) >= PersonalNumber.FormerDigits)
        {
            text = Digits().Replace(text, match => KindOf(match) is { } kind ? Take(kinds, kind) : match.Value);
        }

        taken = [.. kinds.Distinct()];
        return text;
    }

    private static string Take(List<PersonalDataKind> kinds, PersonalDataKind kind)
    {
        kinds.Add(kind);
        return Withheld;
    }

    // A decision's number and a day have few digits; nothing a list needs has nine or more in a row.
    private static PersonalDataKind? KindOf(Match match)
    {
        var digits = match.Value.Count(char.IsAsciiDigit);
        var isPhone = match.Value.StartsWith('0') || match.Value.StartsWith('+') || match.Value.StartsWith("84", StringComparison.Ordinal);
        return digits switch
        {
            PersonalNumber.Digits => PersonalDataKind.IdentityNumber,
            10 or 11 when isPhone => PersonalDataKind.Phone,
            PersonalNumber.FormerDigits => PersonalDataKind.IdentityNumber,
            _ => null,
        };
    }

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,8}")]
    private static partial Regex Email();

    [GeneratedRegex(@"((?:người\s+)?đại\s+diện(?:\s+pháp\s+luật)?\s*:\s*)[^;,\n]+", RegexOptions.IgnoreCase)]
    private static partial Regex Representative();

    [GeneratedRegex(@"(?<![\d/])\+?\d(?:[ .\-]?\d){8,12}(?![\d/])")]
    private static partial Regex Digits();
}
