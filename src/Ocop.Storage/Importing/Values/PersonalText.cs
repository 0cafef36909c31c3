using Ocop.Domain.Codes;
using Ocop.Domain.Text;

namespace Ocop.Storage.Importing.Values;

/// <summary>Takes personal data out of texts before they are kept.</summary>
/// <remarks>
/// Numbers are taken out on suspicion: a tax code that looks like a telephone number goes too, for a public list needs
/// neither. A name goes where a word says that it is a person's part in the producer; a producer named for a person keeps its name.
/// </remarks>
internal static class PersonalText
{
    /// <summary>What stands in the place of what was taken out.</summary>
    public const string Withheld = "[…]";

    private const int LeastDigits = 4;

    /// <summary>The text without telephone, identity and account numbers, electronic addresses, days of birth and named representatives.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="taken">What was taken out; empty where nothing was.</param>
    public static string TakeOut(string text, out IReadOnlyList<PersonalDataKind> taken)
    {
        var kinds = new List<PersonalDataKind>();
        var kept = TakeOut(Composed(text), kinds);
        taken = [.. kinds.Distinct()];
        return kinds.Count == 0 ? text : kept;
    }

    /// <summary>The text without the persons named in brackets behind a name, as "(ông Lê Văn A)", and those whose house an address names.</summary>
    /// <remarks>Of a table's cells only: in a sentence the person in the bracket may be the producer.</remarks>
    /// <param name="text">Any text.</param>
    /// <param name="isTaken">Whether a person was named.</param>
    public static string TakeOutPersons(string text, out bool isTaken)
    {
        isTaken = false;
        if (!text.Contains('(') && !text.Contains("nhà", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var composed = Composed(text);
        isTaken = PersonalWords.Person().IsMatch(composed);
        return isTaken ? PersonalWords.Person().Replace(composed, Withheld) : text;
    }

    /// <summary>The text without the person in the bracket at its end, whoever it is; the same text where it ends in none.</summary>
    public static string TakeOutLastBracket(string text) => PersonalWords.LastBracket().Replace(text, $"({Withheld})");

    /// <summary>A name without the places of what was taken out, and without the words that led to it.</summary>
    public static string WithoutWithheld(string text) => !text.Contains(Withheld, StringComparison.Ordinal)
        ? text
        : PersonalWords.EmptyBracket().Replace(PersonalWords.Remnant().Replace(text, ""), "").Trim();

    private static string TakeOut(string text, List<PersonalDataKind> kinds)
    {
        if (text.Contains('@'))
        {
            text = PersonalWords.Email().Replace(text, _ => Take(kinds, PersonalDataKind.Email));
        }

        if (text.AsSpan().ContainsAny(PersonalWords.OfRoles))
        {
            text = PersonalWords.Representative().Replace(text, match => match.Groups[1].Value + Take(kinds, PersonalDataKind.Representative));
        }

        var digits = text.Count(char.IsDigit);
        return digits < LeastDigits ? text : TakeOutNumbers(text, digits, kinds);
    }

    private static string TakeOutNumbers(string text, int digits, List<PersonalDataKind> kinds)
    {
        if (text.AsSpan().ContainsAny(PersonalWords.OfNumbers))
        {
            text = PersonalWords.Birth().Replace(text, match => match.Groups[1].Value + Take(kinds, PersonalDataKind.BirthDate));
            text = PersonalWords.Passport().Replace(text, match => match.Groups[1].Value + Take(kinds, PersonalDataKind.IdentityNumber));
            text = PersonalWords.Account().Replace(text, match => match.Groups[1].Value + Take(kinds, PersonalDataKind.BankAccount));
        }

        if (digits < PersonalNumber.FormerDigits)
        {
            return text;
        }

        text = PersonalWords.Phone().Replace(text, _ => Take(kinds, PersonalDataKind.Phone));
        return PersonalWords.Digits().Replace(text, match => KindOf(match.Value) is { } kind ? Take(kinds, kind) : match.Value);
    }

    // Decomposed letters are composed, line by line, for the words below are.
    private static string Composed(string text) => text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f') < 0
        ? text
        : string.Join('\n', text.Split('\n').Select(VietnameseText.Normalize));

    private static string Take(List<PersonalDataKind> kinds, PersonalDataKind kind)
    {
        kinds.Add(kind);
        return Withheld;
    }

    // A decision's number and a day have few digits; nothing a list needs has nine or more in a row.
    private static PersonalDataKind? KindOf(string number)
    {
        var isPhone = char.GetNumericValue(number[0]) == 0 || number[0] == '+' || number.StartsWith("84", StringComparison.Ordinal);
        return number.Count(char.IsDigit) switch
        {
            PersonalNumber.Digits => PersonalDataKind.IdentityNumber,
            10 or 11 when isPhone => PersonalDataKind.Phone,
            PersonalNumber.FormerDigits => PersonalDataKind.IdentityNumber,
            _ => null,
        };
    }
}
