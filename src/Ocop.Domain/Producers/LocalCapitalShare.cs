using System.Globalization;
using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Producers;

/// <summary>The share of a company's capital that local people hold, in per cent from 0 to 100, both included.</summary>
/// <remarks>Criterion 3.1 of the scoring sheets asks whether it reaches <see cref="Majority"/>.</remarks>
[JsonConverter(typeof(LocalCapitalShareConverter))]
public readonly record struct LocalCapitalShare : IComparable<LocalCapitalShare>
{
    /// <summary>The share, in per cent, from which on a joint-stock company counts as one with local majority (annex II, criterion 3.1).</summary>
    public const decimal Majority = 51;

    private LocalCapitalShare(decimal percent) => Percent = percent;

    /// <summary>The share in per cent, 0 to 100.</summary>
    public decimal Percent { get; }

    /// <summary>Whether the share is 51 per cent or more.</summary>
    public bool IsMajority => Percent >= Majority;

    /// <summary>A share.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <returns>The share, or <see cref="LocalCapitalShareOutOfRange"/>.</returns>
    public static Result<LocalCapitalShare> Create(decimal percent) =>
        percent is >= 0 and <= 100 ? new LocalCapitalShare(percent) : new LocalCapitalShareOutOfRange(percent);

    /// <inheritdoc/>
    public int CompareTo(LocalCapitalShare other) => Percent.CompareTo(other.Percent);

    /// <summary>Whether the first share is smaller.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator <(LocalCapitalShare left, LocalCapitalShare right) => left.Percent < right.Percent;

    /// <summary>Whether the first share is larger.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator >(LocalCapitalShare left, LocalCapitalShare right) => left.Percent > right.Percent;

    /// <summary>Whether the first share is no larger.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator <=(LocalCapitalShare left, LocalCapitalShare right) => left.Percent <= right.Percent;

    /// <summary>Whether the first share is no smaller.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator >=(LocalCapitalShare left, LocalCapitalShare right) => left.Percent >= right.Percent;

    /// <summary>The share with its unit, such as "50.5 %".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent:0.############################} %");
}
