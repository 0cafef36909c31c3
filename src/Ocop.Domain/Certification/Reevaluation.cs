using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>The terms of a re-evaluation (đánh giá lại) under each edition of the law.</summary>
public static class Reevaluation
{
    /// <summary>The days within which a complete dossier is re-evaluated (Decision 26/2026/QĐ-TTg, article 7.6).</summary>
    public const int DecisionDays = 45;

    /// <summary>The days before the last valid day by which the issuer had to give notice under 148/QĐ-TTg.</summary>
    public const int NoticeDaysBeforeExpiry = 30;

    /// <summary>The window for the dossier under an edition.</summary>
    /// <param name="edition">The edition: only that of 2026 has a window.</param>
    /// <param name="expiry">The last valid day, as far as it is known.</param>
    /// <returns>The window, or <see cref="NoReevaluationWindow"/>.</returns>
    public static Result<ReevaluationWindow> WindowUnder(Edition edition, Expiry expiry) =>
        Guard.NotNull(edition) == Edition.Of2026 ? new ReevaluationWindow(expiry) : new NoReevaluationWindow(edition);

    /// <summary>The last day on which a complete dossier is re-evaluated in time.</summary>
    /// <param name="complete">The day on which the dossier was complete; the 45 days begin the day after.</param>
    /// <returns>The day, included; the calendar's last day where it lies beyond.</returns>
    public static LocalDate DecisionDue(LocalDate complete) => complete.PlusDaysHeld(DecisionDays);

    /// <summary>The last day on which the issuer's notice that the 36 months end is certainly in time.</summary>
    /// <param name="edition">The edition: only that of 2023 is recorded with this duty.</param>
    /// <param name="expiry">The last valid day, as far as it is known.</param>
    /// <returns>The day, included; <see cref="NoExpiryNotice"/>, or <see cref="ExpiryUnknown"/>.</returns>
    public static Result<LocalDate> NoticeDue(Edition edition, Expiry expiry)
    {
        if (Guard.NotNull(edition) != Edition.Of2023)
        {
            return new NoExpiryNotice(edition);
        }

        return expiry.Earliest is { } first ? first.MinusDaysHeld(NoticeDaysBeforeExpiry) : new ExpiryUnknown(expiry);
    }
}
