using NodaTime;

namespace Ocop.Domain.Dates;

/// <summary>One unknown day within bounds, either of which may be unknown too.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IDayBounds<TSelf>
    where TSelf : struct, IDayBounds<TSelf>
{
    /// <summary>The first possible day; null where none is known.</summary>
    LocalDate? Earliest { get; }

    /// <summary>The last possible day, included; null where none is known.</summary>
    LocalDate? Latest { get; }

    /// <summary>A value of bounds.</summary>
    /// <param name="earliest">The first possible day; null where none is known.</param>
    /// <param name="latest">The last possible day, included; null where none is known.</param>
    /// <returns>The value, or a refusal where the bounds leave no day or lie out of range.</returns>
    static abstract Result<TSelf> OfBounds(LocalDate? earliest, LocalDate? latest);
}
