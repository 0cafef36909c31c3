using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Workflow;

/// <summary>A round of evaluation in one year.</summary>
/// <param name="Round">The round.</param>
/// <param name="ClosingDay">The day before which dossiers are proposed to it.</param>
/// <param name="ResultDay">The day before which it has its results.</param>
/// <param name="Policy">Whether the named days themselves are in time.</param>
public sealed record RoundDates(EvaluationRound Round, LocalDate ClosingDay, LocalDate ResultDay, NamedDay Policy)
{
    /// <summary>The round.</summary>
    public EvaluationRound Round { get; } = Guard.NotNull(Round);

    /// <summary>The day before which dossiers are proposed to it.</summary>
    public LocalDate ClosingDay { get; } = ClosingDay;

    /// <summary>The day before which it has its results, later than the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not later.</exception>
    public LocalDate ResultDay { get; } =
        ResultDay > ClosingDay ? ResultDay : throw new ArgumentOutOfRangeException(nameof(ResultDay), ResultDay, null);

    /// <summary>Whether the named days themselves are in time.</summary>
    public NamedDay Policy { get; } = Guard.Defined(Policy);

    /// <summary>The year the round is counted to.</summary>
    public int Year => ClosingDay.Year - (Round.ClosesInFollowingYear ? 1 : 0);

    /// <summary>The last day to propose a dossier to it.</summary>
    public LocalDate LastFilingDay => LastDay(ClosingDay);

    /// <summary>The last day on which its results are in time.</summary>
    public LocalDate LastResultDay => LastDay(ResultDay);

    private LocalDate LastDay(LocalDate named) => Policy == NamedDay.Included ? named : named.MinusDaysHeld(1);
}
