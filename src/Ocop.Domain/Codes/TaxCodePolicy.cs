namespace Ocop.Domain.Codes;

/// <summary>What a tax code must fulfil beyond its shape: the assumption that its tenth digit checks the nine before it.</summary>
/// <remarks>
/// The rule is recollected, not read in a source: the digits weigh 31, 29, 23, 19, 17, 13, 7, 5 and 3, and the tenth is 10
/// less the remainder of their sum by 11; where that is 10, no code is given out. Use <see cref="ShapeOnly"/> where it
/// refuses codes known to be right.
/// </remarks>
/// <param name="ChecksTenthDigit">Whether a code with a wrong tenth digit is refused.</param>
public sealed record TaxCodePolicy(bool ChecksTenthDigit)
{
    /// <summary>The default: the tenth digit must be right.</summary>
    public static TaxCodePolicy Checked { get; } = new(true);

    /// <summary>The shape alone counts.</summary>
    public static TaxCodePolicy ShapeOnly { get; } = new(false);
}
