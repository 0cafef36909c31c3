using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>The last valid day of the 36 months (ngày hết hạn), as far as the issue is known. Both ends belong to it.</summary>
/// <remarks>The default value is an expiry of which nothing is known: every day is possible.</remarks>
[JsonConverter(typeof(DayBoundsConverter<Expiry>))]
public readonly record struct Expiry : IDayBounds<Expiry>
{
    private Expiry(LocalDate? earliest, LocalDate? latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day that can be the last valid one; null where none is known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day that can be the last valid one; null where none is known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The last valid day, where it is known exactly; null otherwise.</summary>
    public LocalDate? Day => Earliest == Latest ? Earliest : null;

    /// <summary>An expiry on a known day.</summary>
    /// <param name="lastDay">The last valid day.</param>
    /// <returns>The expiry.</returns>
    public static Expiry On(LocalDate lastDay) => new(lastDay.InIso(), lastDay.InIso());

    /// <summary>An expiry on an unknown day within bounds.</summary>
    /// <param name="earliest">The first day that can be the last valid one; null where none is known.</param>
    /// <param name="latest">The last such day, included; null where none is known.</param>
    /// <returns>The expiry, or <see cref="DaysReversed"/>.</returns>
    public static Result<Expiry> OfBounds(LocalDate? earliest, LocalDate? latest)
    {
        var (first, last) = (earliest?.InIso(), latest?.InIso());
        return first > last ? new DaysReversed(first.Value, last.Value) : new Expiry(first, last);
    }

    /// <summary>The expiry that follows from the days on which a certificate can have been issued.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="reading">How the last day is read.</param>
    /// <returns>The expiry, as exactly known as the issue.</returns>
    public static Expiry Of(IssueDate issue, LastValidDay reading = LastValidDay.Anniversary)
    {
        Guard.Defined(reading);
        return new(
            issue.Earliest is { } first ? Validity.LastDay(first, reading) : null,
            issue.Latest is { } last ? Validity.LastDay(last, reading) : null);
    }

    /// <summary>Whether the last valid day lies within a row of days.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, included.</param>
    /// <returns>What is certain of it.</returns>
    public Certainty IsWithin(LocalDate first, LocalDate last)
    {
        if (Earliest > last || Latest < first)
        {
            return Certainty.CertainlyNot;
        }

        return Earliest >= first && Latest <= last ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>The expiry, known to lie within a row of days that it can lie in.</summary>
    internal Expiry Among(LocalDate first, LocalDate last) => new(
        Earliest > first ? Earliest : first,
        Latest < last ? Latest : last);

    /// <summary>Words such as "on …", "between … and …", "by …", or "on an unknown day".</summary>
    public override string ToString() => IsoDates.Describe(Earliest, Latest);
}
