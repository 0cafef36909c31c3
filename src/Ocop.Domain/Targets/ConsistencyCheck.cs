namespace Ocop.Domain.Targets;

/// <summary>Whether published figures agree with each other.</summary>
/// <param name="Holds">Whether they do; null while a figure is not known.</param>
/// <param name="Arithmetic">The sum, such as "27 + 16 = 43", or "27 + 16 = 43, not 44" where they do not.</param>
public sealed record ConsistencyCheck(bool? Holds, string Arithmetic)
{
    /// <summary>The sum, such as "27 + 16 = 43", or "27 + 16 = 43, not 44" where they do not.</summary>
    public string Arithmetic { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Arithmetic);

    /// <summary>Whether parts add up to a total.</summary>
    /// <param name="total">The total as published; null while not known.</param>
    /// <param name="parts">The parts as published, null for one not known.</param>
    /// <returns>The check; without parts the sum is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part lies beyond 10^15 on either side of zero.</exception>
    public static ConsistencyCheck Sum(decimal? total, params IReadOnlyList<decimal?> parts)
    {
        Guard.NotNull(parts);
        var printed = string.Join(" + ", parts.Select(Printed));
        var sum = parts.Any(part => part is null) ? null : parts.Aggregate((decimal?)0, (left, right) => left + Units.Within(right!.Value, nameof(parts)));
        return Agree(parts.Count == 0 ? "nothing" : printed, sum, total);
    }

    /// <summary>Whether a fraction is the share that is printed beside it, rounded to the decimals printed.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <param name="printed">The share as printed, in per cent.</param>
    /// <returns>The check.</returns>
    public static ConsistencyCheck Share(Figure fraction, decimal printed)
    {
        Guard.NotNull(fraction);
        decimal? share = fraction.Value is { } value
            ? decimal.Round(value, printed.Scale, MidpointRounding.AwayFromZero)
            : null;
        var parts = $"{FigureText.Part(fraction.Numerator)}/{FigureText.Part(fraction.Denominator)}";
        var check = Agree(parts, share, printed);
        return check with { Arithmetic = $"{check.Arithmetic} %" };
    }

    private static ConsistencyCheck Agree(string sum, decimal? computed, decimal? published) =>
        computed is null || published is null
            ? new ConsistencyCheck(null, $"{sum} = {Printed(computed)}, against {Printed(published)}")
        : computed == published ? new ConsistencyCheck(true, $"{sum} = {Printed(computed)}")
        : new ConsistencyCheck(false, $"{sum} = {Printed(computed)}, not {Printed(published)}");

    private static string Printed(decimal? number) => number is { } known ? FigureText.Of(known) : "?";
}
