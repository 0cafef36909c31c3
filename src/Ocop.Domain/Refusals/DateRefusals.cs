using System.Globalization;
using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>Bounds of a day of which the first lies after the last.</summary>
/// <param name="Earliest">The first bound.</param>
/// <param name="Latest">The last bound.</param>
public sealed record DaysReversed(LocalDate Earliest, LocalDate Latest) : Refusal(
    "days-reversed",
    $"No day lies between {Earliest.ToIso()} and {Latest.ToIso()}.",
    null);

/// <summary>A date that cannot be read as yyyy, yyyy-MM or yyyy-MM-dd.</summary>
/// <param name="Text">The text given.</param>
public sealed record DateUnreadable(string Text) : Refusal(
    "date-unreadable",
    $"{Quoted(Text)} is no date of the form yyyy, yyyy-MM or yyyy-MM-dd.",
    null);

/// <summary>A year too far away to be meant.</summary>
/// <param name="Year">The year given.</param>
public sealed record YearOutOfRange(int Year) : Refusal(
    "year-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"The year {Year} lies outside {StatedDate.FirstYear} to {StatedDate.LastYear}."),
    null);

/// <summary>An issue that would have to lie before its own earliest day.</summary>
/// <param name="Issue">The days of issue that were possible so far.</param>
/// <param name="LatestPossible">The last day that the contradicting statement leaves.</param>
public sealed record IssueContradicted(IssueDate Issue, LocalDate LatestPossible) : Refusal(
    "issue-contradicted",
    $"The certificate was issued {Issue}, yet what is said of it allows no day after {LatestPossible.ToIso()}.",
    null);

/// <summary>A date on which no product can have been recognised: before the programme, or after today.</summary>
/// <param name="Text">The date as printed.</param>
/// <param name="Today">Today.</param>
public sealed record RecognitionDateImpossible(string Text, LocalDate Today) : Refusal(
    "recognition-date-impossible",
    $"{Quoted(Text)} lies outside {ProgrammeStart.Day.ToIso()}, when the programme began, to {Today.ToIso()}, which is today.",
    null);
