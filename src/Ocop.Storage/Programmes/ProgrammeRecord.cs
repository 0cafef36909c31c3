using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Storage.Programmes;

/// <summary>A programme of a place and period, as recorded.</summary>
public sealed record ProgrammeRecord
{
    /// <summary>The identity in this database.</summary>
    public required long Id { get; init; }

    /// <summary>The permanent public code.</summary>
    public required string Code { get; init; }

    /// <summary>The place as printed; it may no longer exist.</summary>
    public required PrintedPlace Place { get; init; }

    /// <summary>The code of the province of before 1 July 2025; null while it is not certain.</summary>
    public string? ProvinceBefore2025 { get; init; }

    /// <summary>The code of the province since then; null while it is not certain.</summary>
    public string? ProvinceFrom2025 { get; init; }

    /// <summary>The years.</summary>
    public required ProgrammePeriod Period { get; init; }

    /// <summary>Who issued the plan; null while no source states it.</summary>
    public string? IssuedBy { get; init; }

    /// <summary>The number of the plan's decision; null while no source states it.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>The stated date of issue: a year, a month or a day; null while no source states it.</summary>
    public string? Issued { get; init; }

    /// <summary>The words in which the source dates the issue.</summary>
    public string? IssuedAsPrinted { get; init; }

    /// <summary>When the programme was first recorded.</summary>
    public Instant CreatedAt { get; init; }

    /// <summary>When a fact of it last changed.</summary>
    public Instant UpdatedAt { get; init; }
}
