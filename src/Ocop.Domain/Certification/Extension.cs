using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>
/// A recorded extension (gia hạn): a certificate carried on past its 36 months until the authority decides on its
/// re-evaluation, at most 180 days (Decision 26/2026/QĐ-TTg, article 12.3).
/// </summary>
/// <remarks>
/// Whether the clause carries a certificate without any act is not certain, so only an extension that a source records
/// counts; <see cref="ExtensionCover"/> tells which certificates the clause can be about. Extensions are equal when their
/// last days are.
/// </remarks>
public sealed record Extension
{
    /// <summary>The most days that a certificate is carried on after its last valid day (article 12.3).</summary>
    public const int MaximumDays = 180;

    private Extension(LocalDate? lastDay) => LastDay = lastDay;

    /// <summary>
    /// An extension until the authority decides: all 180 days, unless the decision is recorded as a later certificate, as
    /// a revocation, or as the last day of an extension.
    /// </summary>
    public static Extension UntilDecided { get; } = new((LocalDate?)null);

    /// <summary>The last day of the extension, included; null for <see cref="UntilDecided"/>.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>An extension until a stated day.</summary>
    /// <param name="lastDay">Its last day, included.</param>
    /// <returns>The extension, or <see cref="YearOutOfRange"/>.</returns>
    public static Result<Extension> Until(LocalDate lastDay) =>
        StatedDate.Day(lastDay).Then<Extension>(stated => new Extension(stated.Last));

    /// <summary>The last day to which the clause can carry a certificate.</summary>
    /// <param name="lastValidDay">The last valid day of the 36 months.</param>
    /// <returns>The day, included; the calendar's last day where it lies beyond.</returns>
    public static LocalDate LatestDay(LocalDate lastValidDay) =>
        lastValidDay.PlusDaysHeld(MaximumDays);

    /// <summary>Why no certificate of the expiry can have this extension; null where one can.</summary>
    internal Refusal? RefusalFor(Expiry expiry, ExtensionCover cover)
    {
        if (LastDay <= expiry.Earliest)
        {
            return new ExtensionWithinValidity(LastDay.Value, expiry);
        }

        if (expiry.Latest is { } latest && LastDay > LatestDay(latest))
        {
            return new ExtensionTooLong(LastDay.Value, LatestDay(latest));
        }

        var fitting = LastDay is { } day ? expiry.Among(day.PlusDays(-MaximumDays), day.PlusDays(-1)) : expiry;
        return cover.MayCover(fitting) == Certainty.CertainlyNot ? new ExtensionNotCovered(expiry, cover) : null;
    }

    /// <summary>The last day in force of a certificate so extended: never before its last valid day.</summary>
    internal LocalDate End(LocalDate lastValidDay)
    {
        var latest = LatestDay(lastValidDay);
        return LastDay is { } day ? LocalDate.Max(lastValidDay, LocalDate.Min(day, latest)) : latest;
    }
}
