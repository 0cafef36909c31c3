using System.Globalization;
using Ocop.Domain.Json;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Refusals;

/// <summary>A mark for a criterion that the set does not have.</summary>
/// <param name="Set">The number of the product set.</param>
/// <param name="Criterion">The code given.</param>
public sealed record CriterionUnknown(int Set, string Criterion) : Refusal(
    "criterion-unknown",
    $"Product set {Set} has no criterion {Quoted(Criterion)}.",
    ScoringArticles.Sheet);

/// <summary>A mark for a group of criteria, which has no points of its own.</summary>
/// <param name="Set">The number of the product set.</param>
/// <param name="Criterion">The code of the group.</param>
public sealed record CriterionNotScored(int Set, string Criterion) : Refusal(
    "criterion-not-scored",
    $"Criterion {Criterion} of product set {Set} is a group: the criteria below it are scored.",
    ScoringArticles.Sheet);

/// <summary>Points that no option of the criterion has.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Points">The points given.</param>
/// <param name="Options">The points of its options, such as "0, 1, 3".</param>
public sealed record MarkNotAnOption(string Criterion, int Points, string Options) : Refusal(
    "mark-not-an-option",
    string.Create(CultureInfo.InvariantCulture, $"{Points} is no mark of criterion {Criterion}; its options are {Options}."),
    ScoringArticles.Sheet);

/// <summary>A scored criterion without a mark.</summary>
/// <param name="Criterion">The code of the criterion.</param>
public sealed record MarkMissing(string Criterion) : Refusal(
    "mark-missing",
    $"Criterion {Criterion} has no mark.",
    ScoringArticles.Sheet);

/// <summary>A second mark for a criterion, be it the same or another.</summary>
/// <param name="Criterion">The code of the criterion.</param>
public sealed record MarkRepeated(string Criterion) : Refusal(
    "mark-repeated",
    $"Criterion {Criterion} has more than one mark.",
    ScoringArticles.Sheet);

/// <summary>A mark that does not say by which of the two cases the criterion was judged.</summary>
/// <param name="Criterion">The code of the criterion.</param>
public sealed record MarkCaseMissing(string Criterion) : Refusal(
    "mark-case-missing",
    $"Criterion {Criterion} is judged by one of two cases; its mark names case 1 or 2.",
    ScoringArticles.Sheet);

/// <summary>A mark that names a case which the criterion does not have.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Case">The case given.</param>
/// <param name="HasCases">Whether the criterion has two cases, 1 and 2, or none.</param>
public sealed record MarkCaseUnknown(string Criterion, int Case, bool HasCases) : Refusal(
    "mark-case-unknown",
    string.Create(CultureInfo.InvariantCulture, $"Criterion {Criterion} has no case {Case}; {(HasCases ? "its cases are 1 and 2" : "it is judged without cases")}."),
    ScoringArticles.Sheet);

/// <summary>Points for what depends on a story, where the product has none.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Points">The points given.</param>
/// <param name="Prerequisite">The code of the criterion that has no points.</param>
public sealed record MarkWithoutPrerequisite(string Criterion, int Points, string Prerequisite) : Refusal(
    "mark-without-prerequisite",
    $"Criterion {Criterion} has {Points} points, yet gets any only where criterion {Prerequisite} does.",
    ScoringArticles.Sheet);

/// <summary>A score sheet with everything that is wrong with it.</summary>
/// <remarks>Two of them are equal when set and problems are.</remarks>
/// <param name="Set">The number of the product set.</param>
/// <param name="Problems">The problems: those of the given marks in their order, then those of the sheet in its order.</param>
public sealed record ScoreSheetRefused(int Set, IReadOnlyList<Refusal> Problems) : Refusal(
    "score-sheet-refused",
    $"The sheet of product set {Set} has {Problems.Count} problem{(Problems.Count == 1 ? "" : "s")}: {FirstOf(Problems)}",
    ScoringArticles.Sheet)
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public bool Equals(ScoreSheetRefused? other) =>
        other is not null && Set == other.Set && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Set, Problems.Count);

    private static string FirstOf(IReadOnlyList<Refusal> problems)
    {
        var named = string.Join(' ', problems.Take(MostNamed).Select(problem => problem.Message));
        return problems.Count > MostNamed ? $"{named} … and {problems.Count - MostNamed} more." : named;
    }
}

/// <summary>A hard stop that the sheet of the set does not know.</summary>
/// <param name="Set">The number of the product set.</param>
/// <param name="Kind">The stop given.</param>
public sealed record HardStopNotOfSet(int Set, HardStopKind Kind) : Refusal(
    "hard-stop-not-of-set",
    $"The sheet of product set {Set} knows no hard stop {EnumNames<HardStopKind>.Of(Kind)}.",
    ScoringArticles.Sheet);

/// <summary>Stars that no marks can reach, because of a hard stop.</summary>
/// <param name="Target">The stars asked for.</param>
/// <param name="Stop">The first of the hard stops.</param>
public sealed record StarsBarred(StarRating Target, HardStop Stop) : Refusal(
    "stars-barred",
    $"No marks reach {Target.InWords}: {Stop.Reason}",
    ScoringArticles.Sheet);

/// <summary>An average outside 0 to 100 points.</summary>
/// <param name="Average">The average given.</param>
public sealed record AverageOutOfRange(decimal Average) : Refusal(
    "average-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Average} is no average of sheets; they have 0 to 100 points."),
    ScoringArticles.Bands);

/// <summary>An average in a hole between two bands, which 1048/QĐ-TTg prints in whole points.</summary>
/// <param name="Average">The average given.</param>
/// <param name="Edition">The edition whose bands leave the hole.</param>
public sealed record AverageBetweenBands(decimal Average, Edition Edition) : Refusal(
    "average-between-bands",
    string.Create(CultureInfo.InvariantCulture, $"{Average} lies between two bands of the edition of {Edition.Key}."),
    null);

/// <summary>A council without a single sheet.</summary>
public sealed record CouncilWithoutSheets() : Refusal(
    "council-without-sheets",
    "A council's result needs at least one member's sheet.",
    ScoringArticles.Council);

/// <summary>Members' sheets of different sets or editions.</summary>
/// <param name="First">The number of the first sheet's set.</param>
/// <param name="Other">The number of the first other set.</param>
public sealed record CouncilSheetsDiffer(int First, int Other) : Refusal(
    "council-sheets-differ",
    $"The members' sheets are of one set and edition; here stand product sets {First} and {Other}.",
    ScoringArticles.Council);

/// <summary>More sheets than the council has members.</summary>
/// <param name="Sheets">The number of sheets.</param>
/// <param name="Members">The number of members.</param>
public sealed record CouncilSheetsExceedMembers(int Sheets, int Members) : Refusal(
    "council-sheets-exceed-members",
    string.Create(CultureInfo.InvariantCulture, $"A council of {Members} {(Members == 1 ? "member" : "members")} cannot give {Sheets} {(Sheets == 1 ? "sheet" : "sheets")}."),
    ScoringArticles.Council);

/// <summary>Too few members for the council to decide.</summary>
/// <param name="Present">The members whose sheets were given.</param>
/// <param name="Members">The members of the council.</param>
/// <param name="Share">The share that must be present, above 0 and at most 1.</param>
public sealed record QuorumNotMet(int Present, int Members, decimal Share) : Refusal(
    "quorum-not-met",
    string.Create(CultureInfo.InvariantCulture, $"{Present} of {Members} {(Members == 1 ? "member" : "members")} is less than {Share * 100:0.##} per cent."),
    ScoringArticles.Council);

/// <summary>A council without its chair where its rules ask for the chair.</summary>
public sealed record ChairAbsent() : Refusal(
    "chair-absent",
    "The council decides only with its chair.",
    ScoringArticles.Council);

/// <summary>A quorum that is no share of the members.</summary>
/// <param name="Share">The share given.</param>
public sealed record QuorumOutOfRange(decimal Share) : Refusal(
    "quorum-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Share} is no quorum; it lies above 0 and at most at 1."),
    ScoringArticles.Council);

/// <summary>A spread between members that is no number of points.</summary>
/// <param name="Points">The points given.</param>
public sealed record SpreadOutOfRange(decimal Points) : Refusal(
    "spread-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Points} is no spread between sheets; it lies between 0 and 100 points."),
    ScoringArticles.Council);

/// <summary>A number of decimals to which no average can be rounded.</summary>
/// <param name="Decimals">The number given.</param>
public sealed record DecimalsOutOfRange(int Decimals) : Refusal(
    "decimals-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Decimals} is no number of decimals for an average; it lies between 0 and {AverageRounding.MostDecimals}."),
    ScoringArticles.Council);

/// <summary>Where Decision 26/2026/QĐ-TTg has the rules of scoring.</summary>
internal static class ScoringArticles
{
    /// <summary>The score sheets.</summary>
    public static Citation Sheet { get; } = LegalInstrument.Decision26Of2026.Annex("II");

    /// <summary>The bands.</summary>
    public static Citation Bands { get; } = LegalInstrument.Decision26Of2026.Article("3.3");

    /// <summary>The province's council.</summary>
    public static Citation Council { get; } = LegalInstrument.Decision26Of2026.Article("7.3b");
}
