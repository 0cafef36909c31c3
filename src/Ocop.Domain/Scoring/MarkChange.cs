using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>A mark to be raised.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="From">The points it has.</param>
/// <param name="To">The points of the option to reach, more than it has.</param>
public sealed record MarkChange(Criterion Criterion, int From, int To)
{
    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; } = Guard.NotNull(Criterion);

    /// <summary>The points it has, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are fewer.</exception>
    public int From { get; } = From >= 0 ? From : throw new ArgumentOutOfRangeException(nameof(From), From, null);

    /// <summary>The points of the option to reach, more than it has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not more.</exception>
    public int To { get; } = To > From ? To : throw new ArgumentOutOfRangeException(nameof(To), To, null);

    /// <summary>The points gained.</summary>
    public int Points => To - From;

    /// <summary>The code and the points, such as "3.5: 1 to 2".</summary>
    public override string ToString() => $"{Criterion.Code}: {From} to {To}";
}
