using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Certification;

/// <summary>What sources state of a certificate's end: a <see cref="Revocation"/> or a <see cref="Lapse"/>.</summary>
public abstract record Ending
{
    private protected Ending()
    {
    }

    /// <summary>The last day of issue that leaves the end possible; null where the end bounds nothing.</summary>
    internal abstract LocalDate? LatestIssue(LastValidDay reading);
}

/// <summary>
/// A revocation (thu hồi) by decision, after the day of issue (Decision 26/2026/QĐ-TTg, article 8), as a source states it.
/// </summary>
/// <remarks>
/// It is a recognised act and is kept as one even where the 36 months had ended before it, as provinces in practice
/// revoke what was not filed for re-evaluation. Whether a decision would follow article 8 is asked of
/// <see cref="RevocationDecision"/>.
/// </remarks>
public sealed record Revocation : Ending
{
    private Revocation(LocalDate? earliest, LocalDate? latest, RevocationGround? ground) =>
        (Earliest, Latest, Ground) = (earliest, latest, ground is { } known ? Guard.Defined(known, nameof(ground)) : null);

    /// <summary>The first possible day of the revocation; null for any day after the issue.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last possible day of the revocation; null where none is known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The day, where it is known exactly; null otherwise.</summary>
    public LocalDate? Day => Earliest == Latest ? Earliest : null;

    /// <summary>The ground; null where none of the six is stated.</summary>
    public RevocationGround? Ground { get; }

    internal override LocalDate? LatestIssue(LastValidDay reading) => Latest?.PlusDays(-1);

    /// <summary>A revocation on a stated date, which may be a month or a year.</summary>
    /// <param name="date">The stated date.</param>
    /// <param name="ground">The ground; null where none of the six is stated.</param>
    /// <returns>The revocation.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public static Revocation On(StatedDate date, RevocationGround? ground = null) => new(date.NotDefault().First, date.Last, ground);

    /// <summary>A revocation on a day that is not stated, reported by a source.</summary>
    /// <param name="source">The source's date; null where it has none, and then no day bounds the revocation.</param>
    /// <param name="ground">The ground; null where none of the six is stated.</param>
    /// <returns>The revocation.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public static Revocation ReportedIn(StatedDate? source, RevocationGround? ground = null) =>
        new(null, source?.NotDefault().Last, ground);
}

/// <summary>A report that the certificate's 36 months are over (hết hạn); no act of a decision.</summary>
public sealed record Lapse : Ending
{
    private Lapse(LocalDate? overBy) => OverBy = overBy;

    /// <summary>A day by which the 36 months are certainly over; null where the source has no date.</summary>
    public LocalDate? OverBy { get; }

    internal override LocalDate? LatestIssue(LastValidDay reading) =>
        OverBy is { } day ? Validity.LatestIssueEndingBy(day.PlusDays(-1), reading) : null;

    /// <summary>A certificate that a source reports as expired.</summary>
    /// <param name="source">The source's date; null where it has none, and then the report bounds nothing.</param>
    /// <returns>The lapse: the last valid day lies before the source's last possible day.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public static Lapse ReportedIn(StatedDate? source) => new(source?.NotDefault().Last);
}
