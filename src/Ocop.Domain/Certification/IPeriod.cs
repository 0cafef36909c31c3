using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A row of days within a timeline.</summary>
internal interface IPeriod
{
    /// <summary>The first day; null where the period has no beginning.</summary>
    LocalDate? From { get; }

    /// <summary>The last day, included; null where the period has no end.</summary>
    LocalDate? Until { get; }
}
