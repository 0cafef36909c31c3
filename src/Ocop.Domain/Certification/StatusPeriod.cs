using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days over which a certificate keeps one status.</summary>
/// <param name="From">The first day; null where the period has no beginning.</param>
/// <param name="Until">The last day, included; null where the period has no end.</param>
/// <param name="Status">The status on all these days.</param>
public sealed record StatusPeriod(LocalDate? From, LocalDate? Until, CertificateStatus Status) : IPeriod;
