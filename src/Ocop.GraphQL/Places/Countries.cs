using System.Collections.Frozen;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Places;

/// <summary>The countries of ISO 3166-1 by their two letters: the officially assigned codes, neither reserved nor private ones.</summary>
internal static class Countries
{
    private const string Assigned =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
        + "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
        + "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
        + "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ "
        + "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
        + "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ "
        + "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    /// <summary>The codes, in capital letters.</summary>
    public static FrozenSet<string> Codes { get; } = Assigned.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lets a code through, in capital letters; null stays null.</summary>
    /// <param name="text">The code as given, in letters of either case.</param>
    /// <param name="field">The field of the filter.</param>
    /// <exception cref="FieldRefusal">The text is not two letters, or no country has that code.</exception>
    public static string? Known(string? text, string field)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length != 2 || !text.All(char.IsAsciiLetter))
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.InvalidFilter, $"{Quoted.Short(text)} is no country code; those are two letters of ISO 3166.", ("field", field));
        }

        var code = text.ToUpperInvariant();
        return Codes.Contains(code)
            ? code
            : throw FieldRefusal.Of(RegistryErrorCodes.UnknownCountryCode, $"{Quoted.Short(text)} is no country's code in ISO 3166.", ("field", field));
    }
}
