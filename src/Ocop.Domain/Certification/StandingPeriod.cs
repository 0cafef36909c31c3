using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days over which a product keeps one standing; a part of <see cref="ProductStanding.Periods"/>.</summary>
public sealed record StandingPeriod : IPeriod
{
    internal StandingPeriod(LocalDate? from, LocalDate? until, Standing standing) =>
        (From, Until, Standing) = (from, until, standing);

    /// <summary>The first day; null where the period has no beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; null where the period has no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>The standing on all these days.</summary>
    public Standing Standing { get; }
}
