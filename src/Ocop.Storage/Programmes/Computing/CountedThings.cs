using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Storage.Programmes.Computing;

/// <summary>Things of one place that a statement counted together.</summary>
/// <param name="ProvinceBefore2025">The code of the province of before 1 July 2025.</param>
/// <param name="ProvinceFrom2025">The code of the province since then.</param>
/// <param name="District">The district as printed.</param>
/// <param name="Stars">The stars of the certificate; null where no source states them.</param>
internal sealed record CountedThings(string? ProvinceBefore2025, string? ProvinceFrom2025, string? District, int? Stars)
{
    /// <summary>How many products.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The day on which they hold a certificate; null where it is the first certificates that are counted.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The producer; null where products are counted.</summary>
    public long? ProducerId { get; init; }

    /// <summary>The producer's kind; null where it is not known.</summary>
    public ProducerKind? Kind { get; init; }

    /// <summary>The first day on which the product can have been recognised for the first time.</summary>
    public LocalDate? FirstEarliest { get; init; }

    /// <summary>The last day on which the certificate issued first can have been issued.</summary>
    public LocalDate? FirstLatest { get; init; }
}
