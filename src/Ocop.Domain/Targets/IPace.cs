using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>How fast figures should rise towards a goal: a replaceable assumption, for the programmes set no steps.</summary>
public interface IPace
{
    /// <summary>The name that the arithmetic prints, such as "linear pace".</summary>
    string Name { get; }

    /// <summary>The number expected on a day.</summary>
    /// <param name="start">The day and number it rises from.</param>
    /// <param name="goal">The deadline, later than the start, and the number to reach.</param>
    /// <param name="day">A day from the start to the deadline, both included.</param>
    /// <returns>The number; a figure of at least that is on track.</returns>
    decimal ExpectedOn(PacePoint start, PacePoint goal, LocalDate day);
}
