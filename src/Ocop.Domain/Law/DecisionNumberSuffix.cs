using System.Collections.Frozen;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>The words of the suffix of a decision's number: how they are written, and what they say of the issuer.</summary>
internal static class DecisionNumberSuffix
{
    /// <summary>The word for a decision (quyết định), folded.</summary>
    public const string Decision = "qd";

    // Words whose capitals and accents are known; others are written as printed, in capitals.
    private static readonly FrozenDictionary<string, string> Written = new Dictionary<string, string>
    {
        ["qd"] = "QĐ",
        ["ttg"] = "TTg",
        ["vpdp"] = "VPĐP",
        ["bcdtw"] = "BCĐTW",
        ["bnnptnt"] = "BNNPTNT",
        ["ptnt"] = "PTNT",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DecisionIssuer> Issuers = new Dictionary<string, DecisionIssuer>
    {
        ["ubnd"] = DecisionIssuer.PeopleCommittee,
        ["ttg"] = DecisionIssuer.PrimeMinister,
        ["bnn"] = DecisionIssuer.MinistryOfAgricultureAndRuralDevelopment,
        ["bnnptnt"] = DecisionIssuer.MinistryOfAgricultureAndRuralDevelopment,
        ["bnnmt"] = DecisionIssuer.MinistryOfAgricultureAndEnvironment,
        ["bct"] = DecisionIssuer.MinistryOfIndustryAndTrade,
        ["vpdp"] = DecisionIssuer.CoordinationOffice,
        ["bcdtw"] = DecisionIssuer.CentralSteeringCommittee,
    }.ToFrozenDictionary();

    /// <summary>A word as it is written in a number.</summary>
    public static string Write(PrintedWord word) =>
        Written.GetValueOrDefault(word.Folded) ?? word.Printed.Replace('\u00d0', 'Đ').ToUpperInvariant();

    /// <summary>The issuer: what the first word behind the one for a decision names.</summary>
    public static DecisionIssuer IssuerOf(IReadOnlyList<PrintedWord> suffix) =>
        suffix is [{ Folded: Decision }, var body, ..] ? Issuers.GetValueOrDefault(body.Folded) : DecisionIssuer.Unknown;
}
