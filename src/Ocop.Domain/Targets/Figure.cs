using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>A figure as measured or published; a part that is not known is null, never zero.</summary>
public sealed record Figure
{
    private Figure(FigureKind kind, decimal? value, LocalDate day) => (Kind, Value, Day) = (kind, value, day);

    /// <summary>What the number is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The count, or the share in per cent, unrounded; null while not known.</summary>
    public decimal? Value { get; }

    /// <summary>How many, of a fraction; null otherwise and while not known.</summary>
    public int? Numerator { get; private init; }

    /// <summary>Out of how many, of a fraction; null otherwise and while not known.</summary>
    public int? Denominator { get; private init; }

    /// <summary>Whether the true number lies above the one given (trên 100 lượt).</summary>
    public bool IsExceeded { get; private init; }

    /// <summary>The day the figure is of; of a figure stated for a month or year, its last day.</summary>
    public LocalDate Day { get; }

    /// <summary>A number of things on a day.</summary>
    /// <param name="value">The whole number, 0 to 10^15; null while not known.</param>
    /// <param name="day">The day.</param>
    /// <returns>The figure, <see cref="NumberTooLarge"/> or <see cref="NumberOutOfUnit"/>.</returns>
    public static Result<Figure> Count(decimal? value, LocalDate day) => Whole(FigureKind.Count, value, day);

    /// <summary>A number of things that came on top from the start of the term to a day.</summary>
    /// <param name="value">The whole number, 0 to 10^15; null while not known.</param>
    /// <param name="day">The day.</param>
    /// <returns>The figure, <see cref="NumberTooLarge"/> or <see cref="NumberOutOfUnit"/>.</returns>
    public static Result<Figure> Added(decimal? value, LocalDate day) => Whole(FigureKind.Added, value, day);

    /// <summary>A share as printed.</summary>
    /// <param name="value">Per cent, 0 to 100; null while not known.</param>
    /// <param name="day">The day.</param>
    /// <returns>The figure, <see cref="ShareOverWhole"/>, <see cref="NumberTooLarge"/> or <see cref="NumberOutOfUnit"/>.</returns>
    public static Result<Figure> Percent(decimal? value, LocalDate day) =>
        value is { } share && Units.Check(share, TargetUnit.Percent) is { } refusal
            ? refusal
            : new Figure(FigureKind.Percent, value, day);

    /// <summary>So many out of so many; the share is unknown while either is.</summary>
    /// <param name="numerator">How many, 0 to the denominator; null while not known.</param>
    /// <param name="denominator">Out of how many, 1 or more; null while not known.</param>
    /// <param name="day">The day.</param>
    /// <returns>The figure, or <see cref="FractionImpossible"/>.</returns>
    public static Result<Figure> Fraction(int? numerator, int? denominator, LocalDate day)
    {
        if (numerator < 0 || denominator < 1 || numerator > denominator)
        {
            return new FractionImpossible(numerator, denominator);
        }

        var share = (decimal?)numerator * Units.WholeShare / denominator;
        return new Figure(FigureKind.Fraction, share, day) { Numerator = numerator, Denominator = denominator };
    }

    /// <summary>The same number, with the true one above it (trên).</summary>
    /// <returns>The figure.</returns>
    public Figure Exceeded() => this with { IsExceeded = true };

    /// <summary>The figure in words: "43", "42.27 %", "90/158 = 56.96 %", "more than 100"; "?" for what is not known.</summary>
    public override string ToString() => FigureText.Of(this);

    private static Result<Figure> Whole(FigureKind kind, decimal? value, LocalDate day) =>
        value is { } number && Units.Check(number, TargetUnit.Count) is { } refusal
            ? refusal
            : new Figure(kind, value, day);
}
