using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days over which a certificate keeps one status.</summary>
/// <param name="From">The first day; null where the period has no beginning.</param>
/// <param name="Until">The last day, included; null where the period has no end.</param>
/// <param name="Status">The status on all these days.</param>
public sealed record StatusPeriod(LocalDate? From, LocalDate? Until, CertificateStatus Status) : IPeriod
{
    /// <summary>The first day; null where the period has no beginning.</summary>
    public LocalDate? From { get; } = From;

    /// <summary>The last day, included and not before the first; null where the period has no end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before the first.</exception>
    public LocalDate? Until { get; } = From > Until ? throw new ArgumentOutOfRangeException(nameof(Until), Until, null) : Until;

    /// <summary>The status on all these days.</summary>
    public CertificateStatus Status { get; } = Guard.Defined(Status);
}
