namespace Ocop.Domain.Targets;

/// <summary>The answer of an evaluation.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Value">
/// The value that was compared, in the goal's unit: a share unrounded, an increment as what came on top; null where it
/// is not known.
/// </param>
/// <param name="Arithmetic">
/// The sum behind the verdict as English text, such as "43 of 68, 25 missing, due by 2025-12-31". Shares are rounded to
/// two decimals for display only.
/// </param>
public sealed record TargetEvaluation(TargetVerdict Verdict, decimal? Value, string Arithmetic)
{
    /// <summary>The verdict.</summary>
    public TargetVerdict Verdict { get; init => field = Guard.Defined(value); } = Guard.Defined(Verdict);

    /// <summary>The sum behind the verdict as English text.</summary>
    public string Arithmetic { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Arithmetic);
}
