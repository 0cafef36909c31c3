namespace Ocop.Domain.Targets;

/// <summary>Compares a known value with a goal.</summary>
internal static class Comparison
{
    public static Attainment Of(Measure measure)
    {
        var (value, bar) = (measure.Value!.Value, measure.Bar!.Value);
        var top = measure.Goal.High ?? bar;
        var isExact = measure.Goal.Comparator is Comparator.Exactly or Comparator.Between;
        var isExceeded = measure.Facts.Measured!.IsExceeded;
        return isExact && (value > top || (isExceeded && value == top)) ? Attainment.Over
            : isExact && isExceeded ? Attainment.Open
            : value > bar ? Attainment.Reached
            : value == bar && (measure.Goal.Comparator != Comparator.MoreThan || isExceeded) ? Attainment.Reached
            : isExceeded ? Attainment.Open
            : Attainment.Short;
    }

    /// <summary>How far the value is from the goal, in words.</summary>
    public static string Describe(Measure measure, Attainment attainment)
    {
        var (value, bar, unit) = (measure.Value!.Value, measure.Bar!.Value, measure.Goal.Unit);
        return attainment switch
        {
            Attainment.Short when measure.Facts.IsOfRecords => NotRecorded(measure),
            Attainment.Short => $"{Missing(measure)} missing",
            Attainment.Over => $"{FigureText.Difference(value - (measure.Goal.High ?? bar), unit)} over",
            Attainment.Open => "only a lower bound is known",
            _ when measure.Goal.Comparator == Comparator.Between || value == bar => "reached",
            _ => $"reached, {FigureText.Difference(value - bar, unit)} above",
        };
    }

    private static string NotRecorded(Measure measure) => (Missing(measure), measure.Goal.Unit) switch
    {
        (var points, TargetUnit.Percent) => $"{points} above what is recorded here",
        ("1", _) => "1 more is not recorded here",
        var (number, _) => $"{number} more are not recorded here",
    };

    // More than a whole number begins with the next one; more than a share begins anywhere above it.
    private static string Missing(Measure measure)
    {
        var gap = measure.Bar!.Value - measure.Value!.Value;
        return (measure.Goal.Comparator, measure.Goal.Unit) switch
        {
            (Comparator.MoreThan, TargetUnit.Percent) => $"more than {FigureText.Difference(gap, TargetUnit.Percent)}",
            (Comparator.MoreThan, var unit) => FigureText.Difference(gap + 1, unit),
            (_, var unit) => FigureText.Difference(gap, unit),
        };
    }
}
