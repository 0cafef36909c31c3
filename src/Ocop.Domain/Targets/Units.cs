using System.Runtime.CompilerServices;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>Which numbers a unit has.</summary>
internal static class Units
{
    /// <summary>The highest share, in per cent.</summary>
    public const decimal WholeShare = 100;

    /// <summary>The largest number of a figure or goal, so that sums and paces of any of them can be reckoned.</summary>
    public const decimal Most = 1_000_000_000_000_000;

    /// <summary>The refusal of a number that the unit does not have; null where it has it.</summary>
    public static Refusal? Check(decimal number, TargetUnit unit)
    {
        if (number > Most)
        {
            return new NumberTooLarge(number);
        }

        if (unit == TargetUnit.Percent && number > WholeShare)
        {
            return new ShareOverWhole(number);
        }

        var isWhole = unit == TargetUnit.Percent || decimal.Truncate(number) == number;
        return number < 0 || !isWhole ? new NumberOutOfUnit(number, unit) : null;
    }

    /// <summary>The number itself, which lies within the largest on either side of zero.</summary>
    public static decimal Within(decimal number, [CallerArgumentExpression(nameof(number))] string? name = null) =>
        Math.Abs(number) <= Most ? number : throw new ArgumentOutOfRangeException(name, number, null);

    /// <summary>Whether things of the unit are shares of a population.</summary>
    public static bool NeedsPopulation(this TargetUnit unit) => unit is TargetUnit.Percent or TargetUnit.OutOf;
}
