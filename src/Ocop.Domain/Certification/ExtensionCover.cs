using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Certification;

/// <summary>
/// Which certificates the extension of article 12.3 of Decision 26/2026/QĐ-TTg is about: those that cannot have been
/// filed for re-evaluation in their window, told by their last valid day.
/// </summary>
/// <remarks>
/// The clause speaks of certificates due for re-evaluation that cannot meet the window of 180 to 120 days; it prints no
/// dates. <see cref="Default"/> reads it so: still in force when the decision took effect, the window closed before that
/// day. Whoever is told otherwise makes a cover of other days.
/// </remarks>
public sealed record ExtensionCover
{
    private static readonly LocalDate EffectiveDay = LegalInstrument.Decision26Of2026.InForceFrom;

    /// <summary>A cover of other days.</summary>
    /// <param name="firstExpiry">The first last valid day covered.</param>
    /// <param name="lastExpiry">The last one, included, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last lies before the first.</exception>
    public ExtensionCover(LocalDate firstExpiry, LocalDate lastExpiry)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastExpiry, firstExpiry);
        (FirstExpiry, LastExpiry) = (firstExpiry, lastExpiry);
    }

    /// <summary>Last valid days from 22 May 2026 to 18 September 2026, both included.</summary>
    public static ExtensionCover Default { get; } =
        new(EffectiveDay, EffectiveDay.PlusDays(ReevaluationWindow.LatestDaysBeforeExpiry - 1));

    /// <summary>The first last valid day covered.</summary>
    public LocalDate FirstExpiry { get; }

    /// <summary>The last one, included.</summary>
    public LocalDate LastExpiry { get; }

    /// <summary>Whether the clause can be about a certificate; it does not say that the certificate is extended.</summary>
    /// <param name="expiry">The last valid day, as far as it is known.</param>
    /// <returns>What is certain of it.</returns>
    public Certainty MayCover(Expiry expiry) => expiry.IsWithin(FirstExpiry, LastExpiry);

    /// <summary>The days in words.</summary>
    public override string ToString() => Dates.IsoDates.Describe(FirstExpiry, LastExpiry);
}
