using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>
/// Until when dossiers filed before 22 May 2026 are scored under the former rules (Decision 26/2026/QĐ-TTg, article 12).
/// </summary>
/// <remarks>
/// The decision gives 60 and 30 days; the last days are counted here from the day after it took effect, which agrees with
/// the end of 148/QĐ-TTg 60 days on. Whoever counts otherwise makes terms of other days.
/// </remarks>
/// <param name="FirstAndUpgradeUntil">The last day for first rankings and upgrades, included.</param>
/// <param name="ReevaluationUntil">The last day for re-evaluations, included.</param>
public sealed record TransitionTerms(LocalDate FirstAndUpgradeUntil, LocalDate ReevaluationUntil)
{
    /// <summary>The days for first rankings and upgrades.</summary>
    public const int FirstAndUpgradeDays = 60;

    /// <summary>The days for re-evaluations.</summary>
    public const int ReevaluationDays = 30;

    /// <summary>Until 21 July 2026, and until 21 June 2026 for re-evaluations.</summary>
    public static TransitionTerms Default { get; } = new(
        LegalInstrument.Decision26Of2026.InForceFrom.PlusDays(FirstAndUpgradeDays),
        LegalInstrument.Decision26Of2026.InForceFrom.PlusDays(ReevaluationDays));

    /// <summary>The last day for a kind of registration.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The day, included.</returns>
    public LocalDate LastDayFor(RegistrationKind kind) =>
        Guard.Defined(kind) == RegistrationKind.Reevaluation ? ReevaluationUntil : FirstAndUpgradeUntil;
}
