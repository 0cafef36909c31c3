namespace Ocop.Domain.Targets;

/// <summary>A result that an authority published (kết quả), with or without a target.</summary>
/// <param name="Statement">The words and the place as printed.</param>
/// <param name="Figure">The figure read from them.</param>
public sealed record ReportedResult(TargetStatement Statement, Figure Figure)
{
    /// <summary>The words and the place as printed.</summary>
    public TargetStatement Statement { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Statement);

    /// <summary>The figure read from them.</summary>
    public Figure Figure { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Figure);

    /// <summary>The figure with its sum, such as "90/158 = 56.96 %".</summary>
    public string Arithmetic => Figure.ToString();
}
