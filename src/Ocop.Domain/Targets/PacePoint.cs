using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>A number on a day, as an end of a pace.</summary>
/// <param name="Day">The day.</param>
/// <param name="Value">The number, in the unit of the goal.</param>
public sealed record PacePoint(LocalDate Day, decimal Value)
{
    /// <summary>The number, in the unit of the goal; from -10^15 to 10^15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond.</exception>
    public decimal Value { get; init => field = Units.Within(value); } = Units.Within(Value);
}
