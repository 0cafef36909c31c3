using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>The same rise on each day from start to deadline.</summary>
public sealed class LinearPace : IPace
{
    private LinearPace()
    {
    }

    /// <summary>The one of its kind.</summary>
    public static LinearPace Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "linear pace";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The deadline is not later than the start.</exception>
    public decimal ExpectedOn(PacePoint start, PacePoint goal, LocalDate day)
    {
        Guard.NotNull(start);
        Guard.NotNull(goal);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(goal.Day, start.Day, nameof(goal));
        var elapsed = Period.DaysBetween(start.Day, day);
        return start.Value + ((goal.Value - start.Value) * elapsed / Period.DaysBetween(start.Day, goal.Day));
    }
}
