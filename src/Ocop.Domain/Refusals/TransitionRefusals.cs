using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>A day before the first edition of the law.</summary>
/// <param name="Day">The day asked.</param>
public sealed record NoEditionInForce(LocalDate Day) : Refusal(
    "no-edition-in-force",
    $"No edition of the ranking rules was in force on {Day.ToIso()}; the first is of {Edition.Of2019.InForceFrom.ToIso()}.",
    null);

/// <summary>An edition asked for a day on which it was not in force.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Day">The day asked.</param>
public sealed record EditionNotInForce(Edition Edition, LocalDate Day) : Refusal(
    "edition-not-in-force",
    $"Decision {Edition.Principal.Number} was not in force on {Day.ToIso()}.",
    null);

/// <summary>A dossier scored before it was filed.</summary>
/// <param name="Filed">The day it was filed.</param>
/// <param name="Scored">The day it was scored.</param>
public sealed record ScoredBeforeFiled(LocalDate Filed, LocalDate Scored) : Refusal(
    "scored-before-filed",
    $"The dossier was scored on {Scored.ToIso()}, before it was filed on {Filed.ToIso()}.",
    null);

/// <summary>A dossier filed before 22 May 2026 and scored after the term for the former rules.</summary>
/// <param name="Kind">What the dossier asks for.</param>
/// <param name="Scored">The day it was scored.</param>
/// <param name="LastDay">The last day of the term, included.</param>
public sealed record TransitionTermOver(RegistrationKind Kind, LocalDate Scored, LocalDate LastDay) : Refusal(
    "transition-term-over",
    $"A dossier filed before {Edition.Of2026.InForceFrom.ToIso()} was to be scored under the former rules until {LastDay.ToIso()}, "
        + $"and this one was scored on {Scored.ToIso()}.",
    LegalInstrument.Decision26Of2026.Article("12"));

/// <summary>A dossier filed under 1048/QĐ-TTg and scored when a later edition was in force.</summary>
/// <param name="Filed">The day it was filed.</param>
/// <param name="Scored">The day it was scored.</param>
public sealed record TransitionNotRecorded(LocalDate Filed, LocalDate Scored) : Refusal(
    "transition-not-recorded",
    $"The dossier was filed on {Filed.ToIso()} under {LegalInstrument.Decision1048Of2019.Number} and scored on {Scored.ToIso()}; "
        + "which rules such a dossier followed is not recorded.",
    null);
