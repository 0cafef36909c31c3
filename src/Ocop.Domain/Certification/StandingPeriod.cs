using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days over which a product keeps one standing.</summary>
/// <param name="From">The first day; null where the period has no beginning.</param>
/// <param name="Until">The last day, included; null where the period has no end.</param>
/// <param name="Standing">The standing on all these days.</param>
public sealed record StandingPeriod(LocalDate? From, LocalDate? Until, Standing Standing) : IPeriod;
