using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Dates;

/// <summary>The days on which a certificate can have been issued, as far as sources state it. Both ends belong to it.</summary>
/// <remarks>The default value is <see cref="Unknown"/>: every day is possible.</remarks>
[JsonConverter(typeof(DayBoundsConverter<IssueDate>))]
public readonly record struct IssueDate : IDayBounds<IssueDate>
{
    private IssueDate(LocalDate? earliest, LocalDate? latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>An issue of which neither day nor year is stated.</summary>
    public static IssueDate Unknown => default;

    /// <summary>The first possible day; null where none is known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last possible day; null where none is known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The day, where it is known exactly; null otherwise.</summary>
    public LocalDate? Day => Earliest == Latest ? Earliest : null;

    /// <summary>Whether nothing at all is known of the day.</summary>
    public bool IsUnknown => Earliest is null && Latest is null;

    /// <summary>An issue on a known day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The issue, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<IssueDate> On(LocalDate day) => StatedDate.Day(day).Then(Within);

    /// <summary>An issue on an unknown day of a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The issue, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<IssueDate> InMonth(YearMonth month) => StatedDate.Month(month).Then(Within);

    /// <summary>An issue on an unknown day of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The issue, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<IssueDate> InYear(int year) => StatedDate.Year(year).Then(Within);

    /// <summary>An issue on some day of a stated date.</summary>
    /// <param name="stated">The stated day, month or year.</param>
    /// <returns>The issue; never a refusal.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public static Result<IssueDate> Within(StatedDate stated) => new IssueDate(stated.NotDefault().First, stated.Last);

    /// <summary>What a source's statements together say of the issue.</summary>
    /// <remarks>
    /// A stated day stands as it is and beats the year. A stated month, or else the year, is cut at the source's own
    /// last possible day, for a source reports no future issue. Without date and year the issue is unknown: the
    /// source's date alone does not date it.
    /// </remarks>
    /// <param name="date">The stated date of the decision; null where none is stated.</param>
    /// <param name="year">The stated year of recognition; null where none is stated.</param>
    /// <param name="source">The date of the source; null where it has none.</param>
    /// <returns>The issue, <see cref="YearOutOfRange"/>, or <see cref="IssueContradicted"/>.</returns>
    /// <exception cref="ArgumentException">A date is the default value, which states none.</exception>
    public static Result<IssueDate> FromStatements(StatedDate? date, int? year, StatedDate? source)
    {
        var bound = source?.NotDefault();
        if (date is null && year is null)
        {
            return Unknown;
        }

        var stated = date is { } known ? Within(known) : InYear(year!.Value);
        return bound is { } reported && date is not { IsDay: true }
            ? stated.Then(issue => issue.UpTo(reported.Last))
            : stated;
    }

    /// <summary>The same issue, known to have taken place by a day.</summary>
    /// <param name="latestPossible">The last day that is still possible.</param>
    /// <returns>
    /// The narrowed issue; <see cref="IssueContradicted"/> where no day is left, or <see cref="YearOutOfRange"/> where nothing but a
    /// day too far away would bound it.
    /// </returns>
    public Result<IssueDate> UpTo(LocalDate latestPossible)
    {
        var (earliest, bound) = (Earliest, latestPossible.InIso());
        if (earliest > bound)
        {
            return new IssueContradicted(this, bound);
        }

        return Latest <= bound ? this : StatedDate.Day(bound).Then<IssueDate>(day => new IssueDate(earliest, day.Last));
    }

    /// <summary>An issue on an unknown day within bounds.</summary>
    /// <param name="earliest">The first possible day; null where none is known.</param>
    /// <param name="latest">The last possible day, included; null where none is known.</param>
    /// <returns>The issue, <see cref="YearOutOfRange"/>, or <see cref="DaysReversed"/>.</returns>
    public static Result<IssueDate> OfBounds(LocalDate? earliest, LocalDate? latest)
    {
        foreach (var bound in new[] { earliest, latest })
        {
            if (bound is { } day && StatedDate.Day(day).Refusal is { } refusal)
            {
                return refusal;
            }
        }

        var (first, last) = (earliest?.InIso(), latest?.InIso());
        return first > last ? new DaysReversed(first.Value, last.Value) : new IssueDate(first, last);
    }

    /// <summary>An issue on an unknown day of a row of days within the years of <see cref="StatedDate"/>.</summary>
    internal static IssueDate Between(LocalDate first, LocalDate last) => new(first, last);

    /// <summary>Words that continue "issued": "on …", "between … and …", "by …", or "on an unknown day".</summary>
    public override string ToString() => IsoDates.Describe(Earliest, Latest);
}
