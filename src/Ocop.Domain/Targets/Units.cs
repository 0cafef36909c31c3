using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>Which numbers a unit has.</summary>
internal static class Units
{
    /// <summary>The highest share, in per cent.</summary>
    public const decimal WholeShare = 100;

    /// <summary>The refusal of a number that the unit does not have; null where it has it.</summary>
    public static Refusal? Check(decimal number, TargetUnit unit)
    {
        if (unit == TargetUnit.Percent && number > WholeShare)
        {
            return new ShareOverWhole(number);
        }

        var isWhole = unit == TargetUnit.Percent || decimal.Truncate(number) == number;
        return number < 0 || !isWhole ? new NumberOutOfUnit(number, unit) : null;
    }

    /// <summary>Whether things of the unit are shares of a population.</summary>
    public static bool NeedsPopulation(this TargetUnit unit) => unit is TargetUnit.Percent or TargetUnit.OutOf;
}
