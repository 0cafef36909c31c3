using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Refusals;

/// <summary>A comparator without a number it needs.</summary>
/// <param name="Comparator">The comparator given.</param>
public sealed record GoalNumberMissing(Comparator Comparator) : Refusal(
    "goal-number-missing",
    Comparator == Comparator.Between
        ? "A goal BETWEEN two numbers needs both of them."
        : $"A goal of the kind {Comparator} needs its number.",
    null);

/// <summary>A number that the comparator, or the absence of one, has no place for.</summary>
/// <param name="Comparator">The comparator given; null for none.</param>
/// <param name="Number">The number given.</param>
public sealed record GoalNumberUnwanted(Comparator? Comparator, decimal Number) : Refusal(
    "goal-number-unwanted",
    Comparator is { } given
        ? $"A goal of the kind {given} has no place for the number {FigureText.Of(Number)}."
        : $"A result without a goal has no place for the number {FigureText.Of(Number)}.",
    null);

/// <summary>A range whose lower end lies above its higher one.</summary>
/// <param name="Low">The lower end given.</param>
/// <param name="High">The higher end given.</param>
public sealed record GoalReversed(decimal Low, decimal High) : Refusal(
    "goal-reversed",
    $"A range from {FigureText.Of(Low)} to {FigureText.Of(High)} runs backwards.",
    null);

/// <summary>A share that the whole does not hold.</summary>
/// <param name="Share">The share given, in per cent.</param>
public sealed record ShareOverWhole(decimal Share) : Refusal(
    "share-over-whole",
    $"A share of {FigureText.Exact(Share)} % cannot be: the whole is 100 %.",
    null);

/// <summary>A goal of more than all there is.</summary>
public sealed record NothingAboveWhole() : Refusal(
    "nothing-above-whole",
    "More than 100 % cannot be reached: the whole is 100 %.",
    null);

/// <summary>A number that a unit does not have: a negative one, or a broken one of things that are counted.</summary>
/// <param name="Number">The number given.</param>
/// <param name="Unit">The unit.</param>
public sealed record NumberOutOfUnit(decimal Number, TargetUnit Unit) : Refusal(
    "number-out-of-unit",
    Unit == TargetUnit.Percent
        ? $"{FigureText.Exact(Number)} is no share: it is negative."
        : $"{FigureText.Exact(Number)} is no number of things counted: those are whole and not negative.",
    null);

/// <summary>A number beyond those that figures and goals have, 10^15.</summary>
/// <param name="Number">The number given.</param>
public sealed record NumberTooLarge(decimal Number) : Refusal(
    "number-too-large",
    $"{FigureText.Exact(Number)} is more than any figure or goal has; the largest is {FigureText.Exact(Units.Most)}.",
    null);

/// <summary>An increment where nothing accumulates.</summary>
/// <param name="Unit">The unit of the goal.</param>
public sealed record IncrementHasNoStock(TargetUnit Unit) : Refusal(
    "increment-has-no-stock",
    $"A number held, or one of the unit {Unit}, cannot be meant as what comes on top.",
    null);

/// <summary>A share of nothing named.</summary>
/// <param name="Unit">The unit of the goal.</param>
public sealed record PopulationMissing(TargetUnit Unit) : Refusal(
    "population-missing",
    $"A goal of the unit {Unit} needs the population it is a share of.",
    null);

/// <summary>A denominator where nothing is divided.</summary>
/// <param name="Unit">The unit of the goal.</param>
/// <param name="Population">The population given.</param>
public sealed record PopulationUnwanted(TargetUnit Unit, Population Population) : Refusal(
    "population-unwanted",
    $"A goal of the unit {Unit} is no share, yet the population {Population} is given.",
    null);

/// <summary>A denominator of other things than the numerator counts.</summary>
/// <param name="Metric">What the numerator counts.</param>
/// <param name="Population">The population given.</param>
public sealed record PopulationOfOtherThings(Metric Metric, Population Population) : Refusal(
    "population-of-other-things",
    $"{Metric} cannot be a share of the population {Population}, which consists of other things.",
    null);

/// <summary>A filter on something the things counted do not have.</summary>
/// <param name="Metric">What is counted.</param>
/// <param name="Filter">What the filter looks at.</param>
public sealed record FilterDoesNotFit(Metric Metric, string Filter) : Refusal(
    "filter-does-not-fit",
    $"{Metric} cannot be chosen by {Filter}.",
    null);

/// <summary>A term that would end before it begins.</summary>
/// <param name="Start">The first day given.</param>
/// <param name="DueBy">The last day given.</param>
public sealed record TermReversed(LocalDate Start, LocalDate DueBy) : Refusal(
    "term-reversed",
    $"A term from {Start.ToIso()} to {DueBy.ToIso()} runs backwards.",
    null);

/// <summary>A target without the words it was printed in.</summary>
public sealed record StatementBlank() : Refusal(
    "statement-blank",
    "A target keeps the words it was printed in, and none are given.",
    null);

/// <summary>A figure that cannot be compared with the goal.</summary>
/// <param name="Unit">The unit of the goal.</param>
/// <param name="Kind">The kind of the figure given.</param>
public sealed record FigureOfOtherKind(TargetUnit Unit, FigureKind Kind) : Refusal(
    "figure-of-other-kind",
    $"A figure of the kind {Kind} cannot be compared with a goal of the unit {Unit}.",
    null);

/// <summary>A baseline that is of a later day than the figure it is to precede.</summary>
/// <param name="Baseline">The baseline's day.</param>
/// <param name="Measured">The figure's day.</param>
public sealed record BaselineAfterFigure(LocalDate Baseline, LocalDate Measured) : Refusal(
    "baseline-after-figure",
    $"A baseline of {Baseline.ToIso()} cannot precede a figure of {Measured.ToIso()}.",
    null);

/// <summary>A fraction of nothing, of more than there is, or with a negative part.</summary>
/// <param name="Numerator">How many.</param>
/// <param name="Denominator">Out of how many.</param>
public sealed record FractionImpossible(int? Numerator, int? Denominator) : Refusal(
    "fraction-impossible",
    $"{FigureText.Part(Numerator)} out of {FigureText.Part(Denominator)} cannot be: a part lies within a whole of at least 1.",
    null);

/// <summary>A text that is no figure as sources print them.</summary>
/// <param name="Text">The text given.</param>
public sealed record FigureUnreadable(string Text) : Refusal(
    "figure-unreadable",
    $"{Quoted(Text)} is no figure of the form 526, 1.002, 42,27 %, 90/158 or trên 100 lượt.",
    null);
