using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days over which the same statuses of a certificate are possible.</summary>
/// <param name="From">The first day; null where the period has no beginning.</param>
/// <param name="Until">The last day, included; null where the period has no end.</param>
/// <param name="Possible">The statuses possible on each of these days.</param>
internal sealed record PossiblePeriod(LocalDate? From, LocalDate? Until, PossibleStatuses Possible) : IPeriod;
