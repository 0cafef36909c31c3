using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>The numbers of a target, how a figure compares with them, and what they mean.</summary>
public sealed record TargetGoal
{
    private TargetGoal(Comparator? comparator, decimal? low, decimal? high, TargetUnit unit) =>
        (Comparator, Low, High, Unit) = (comparator, low, high, unit);

    /// <summary>How a figure compares; null for a result that was reported without a target.</summary>
    public Comparator? Comparator { get; }

    /// <summary>The number, or the lower of the two; null for <see cref="Comparator.Hold"/> and without a comparator.</summary>
    public decimal? Low { get; }

    /// <summary>The higher number of <see cref="Comparator.Between"/>, included; null otherwise.</summary>
    public decimal? High { get; }

    /// <summary>What the numbers mean.</summary>
    public TargetUnit Unit { get; }

    /// <summary>Whether the numbers are what comes on top in the term (có thêm), and not a stock.</summary>
    public bool IsIncrement { get; private init; }

    /// <summary>A goal of any form.</summary>
    /// <param name="comparator">How a figure compares; null without a target.</param>
    /// <param name="low">The number, or the lower of two.</param>
    /// <param name="high">The higher of two.</param>
    /// <param name="unit">What the numbers mean.</param>
    /// <returns>
    /// The goal, or <see cref="GoalNumberMissing"/>, <see cref="GoalNumberUnwanted"/>, <see cref="GoalReversed"/>,
    /// <see cref="NumberOutOfUnit"/>, <see cref="NumberTooLarge"/>, <see cref="ShareOverWhole"/>, <see cref="NothingAboveWhole"/>.
    /// </returns>
    public static Result<TargetGoal> Create(Comparator? comparator, decimal? low, decimal? high, TargetUnit unit)
    {
        Guard.Defined(unit);
        if (comparator is { } known)
        {
            Guard.Defined(known, nameof(comparator));
        }

        var refusal = CheckPresence(comparator, low, high) ?? CheckNumber(low, unit) ?? CheckNumber(high, unit);
        if (refusal is not null)
        {
            return refusal;
        }

        if (low > high)
        {
            return new GoalReversed(low.Value, high.Value);
        }

        return comparator == Targets.Comparator.MoreThan && unit == TargetUnit.Percent && low == Units.WholeShare
            ? new NothingAboveWhole()
            : new TargetGoal(comparator, low, high, unit);
    }

    /// <summary>The number or more.</summary>
    /// <param name="low">The number.</param>
    /// <param name="unit">What it means.</param>
    /// <returns>The goal, or a refusal of <see cref="Create"/>.</returns>
    public static Result<TargetGoal> AtLeast(decimal low, TargetUnit unit) => Create(Targets.Comparator.AtLeast, low, null, unit);

    /// <summary>More than the number.</summary>
    /// <param name="low">The number, itself not enough.</param>
    /// <param name="unit">What it means.</param>
    /// <returns>The goal, or a refusal of <see cref="Create"/>.</returns>
    public static Result<TargetGoal> MoreThan(decimal low, TargetUnit unit) =>
        Create(Targets.Comparator.MoreThan, low, null, unit);

    /// <summary>The number itself.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">What it means.</param>
    /// <returns>The goal, or a refusal of <see cref="Create"/>.</returns>
    public static Result<TargetGoal> Exactly(decimal number, TargetUnit unit) =>
        Create(Targets.Comparator.Exactly, number, null, unit);

    /// <summary>A number of a range, both ends included.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The higher end.</param>
    /// <param name="unit">What they mean.</param>
    /// <returns>The goal, or a refusal of <see cref="Create"/>.</returns>
    public static Result<TargetGoal> Between(decimal low, decimal high, TargetUnit unit) =>
        Create(Targets.Comparator.Between, low, high, unit);

    /// <summary>No less than the baseline.</summary>
    /// <param name="unit">What the baseline's number means.</param>
    /// <returns>The goal.</returns>
    public static Result<TargetGoal> Hold(TargetUnit unit) => Create(Targets.Comparator.Hold, null, null, unit);

    /// <summary>No goal: for a result reported without a target.</summary>
    /// <param name="unit">What the result's number means.</param>
    /// <returns>The absent goal.</returns>
    public static Result<TargetGoal> None(TargetUnit unit) => Create(null, null, null, unit);

    /// <summary>The same numbers, of what comes on top in the term.</summary>
    /// <returns>
    /// The goal; <see cref="IncrementHasNoStock"/> for holding and for units that already belong to a year or commune.
    /// </returns>
    public Result<TargetGoal> AsIncrement() =>
        Comparator == Targets.Comparator.Hold || Unit is TargetUnit.TurnsPerYear or TargetUnit.PerCommune or TargetUnit.OutOf
            ? new IncrementHasNoStock(Unit)
            : this with { IsIncrement = true };

    private static Refusal? CheckPresence(Comparator? comparator, decimal? low, decimal? high)
    {
        var wantsLow = comparator is not (null or Targets.Comparator.Hold);
        var wantsHigh = comparator is Targets.Comparator.Between;
        return (wantsLow && low is null) || (wantsHigh && high is null) ? new GoalNumberMissing(comparator!.Value)
            : !wantsLow && low is { } unwantedLow ? new GoalNumberUnwanted(comparator, unwantedLow)
            : !wantsHigh && high is { } unwantedHigh ? new GoalNumberUnwanted(comparator, unwantedHigh)
            : null;
    }

    private static Refusal? CheckNumber(decimal? number, TargetUnit unit) =>
        number is { } given ? Units.Check(given, unit) : null;
}
