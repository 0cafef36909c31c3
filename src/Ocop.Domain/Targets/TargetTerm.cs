using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>The days a target runs over; both ends belong to it.</summary>
public sealed record TargetTerm
{
    private TargetTerm(LocalDate? start, LocalDate? dueBy) => (Start, DueBy) = (start, dueBy);

    /// <summary>No start and no deadline: the target is judged on the day asked for.</summary>
    public static TargetTerm Open { get; } = new(null, null);

    /// <summary>The first day; null where none is stated.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day on which the goal can be reached in time; null where none is stated.</summary>
    public LocalDate? DueBy { get; }

    /// <summary>A term of days.</summary>
    /// <param name="start">The first day; null where none is stated.</param>
    /// <param name="dueBy">The last day; null where none is stated.</param>
    /// <returns>The term, or <see cref="TermReversed"/>.</returns>
    public static Result<TargetTerm> Create(LocalDate? start, LocalDate? dueBy) =>
        start > dueBy ? new TermReversed(start.Value, dueBy.Value) : new TargetTerm(start, dueBy);

    /// <summary>A deadline printed as a year, without a start (đến năm 2025).</summary>
    /// <param name="year">The year.</param>
    /// <param name="reading">Which of its days is meant.</param>
    /// <returns>The term, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<TargetTerm> ByYear(int year, YearDeadline reading = YearDeadline.EndOfYear) =>
        StatedDate.Year(year).Then(stated => Create(null, Guard.Defined(reading) == YearDeadline.EndOfYear ? stated.Last : stated.First));

    /// <summary>A single year (năm 2024), first to last day.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The term, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<TargetTerm> InYear(int year) => Years(year, year);

    /// <summary>A period of years (giai đoạn 2021 - 2025), first day of the first to last day of the last.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    /// <returns>The term, <see cref="YearOutOfRange"/> or <see cref="TermReversed"/>.</returns>
    public static Result<TargetTerm> Years(int first, int last) =>
        StatedDate.Year(first).Then(from => StatedDate.Year(last).Then(until => Create(from.First, until.Last)));

    /// <summary>The year of a day, as the term of a target that is due anew each year.</summary>
    internal static TargetTerm YearOf(LocalDate day) => new(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31));
}
