using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Generating;

/// <summary>What a generated registry is made from; equal plans make equal rows on every machine.</summary>
/// <param name="Products">The number of products, <see cref="LeastProducts"/> to <see cref="MostProducts"/>.</param>
/// <param name="Seed">The seed of the random numbers, 0 or greater.</param>
/// <param name="AsOf">The day up to which the generated history goes, <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
public sealed record GenerationPlan(int Products, long Seed, LocalDate AsOf)
{
    /// <summary>The least number of products.</summary>
    public const int LeastProducts = 1;

    /// <summary>The greatest number of products, a hundred times those of the country.</summary>
    public const int MostProducts = 2_000_000;

    /// <summary>The number of products when none is chosen: about those of the whole country at the end of 2025.</summary>
    public const int DefaultProducts = 20_000;

    /// <summary>The seed when none is chosen.</summary>
    public const long DefaultSeed = 1;

    // Raised whenever the same plan makes other rows than before, so that the two are not taken for equal.
    private const int Version = 1;

    /// <summary>The first possible <see cref="AsOf"/>: three years after the first possible recognition.</summary>
    public static LocalDate FirstDay { get; } = new(2022, 1, 1);

    /// <summary>The last possible <see cref="AsOf"/>.</summary>
    public static LocalDate LastDay { get; } = new(2099, 12, 31);

    /// <summary>The day when none is chosen; fixed, so that a plan means the same rows tomorrow.</summary>
    public static LocalDate DefaultAsOf { get; } = new(2026, 11, 22);

    /// <summary>The number of products.</summary>
    public int Products { get; init; } = Products is >= LeastProducts and <= MostProducts
        ? Products
        : throw new ArgumentOutOfRangeException(nameof(Products), Products, $"From {LeastProducts} to {MostProducts}.");

    /// <summary>The seed of the random numbers.</summary>
    public long Seed { get; init; } = Seed >= 0 ? Seed : throw new ArgumentOutOfRangeException(nameof(Seed), Seed, "0 or greater.");

    /// <summary>The day up to which the generated history goes.</summary>
    public LocalDate AsOf { get; init; } = AsOf >= FirstDay && AsOf <= LastDay
        ? AsOf
        : throw new ArgumentOutOfRangeException(nameof(AsOf), AsOf, $"From {FirstDay} to {LastDay}.");

    /// <summary>The name of the source of every generated record, which says that none of them is real.</summary>
    internal string SourceName => string.Create(CultureInfo.InvariantCulture, $"Generated with seed {Seed}, no real record");

    /// <summary>The instant of everything that is generated: the beginning of the day, for a clock would make the rows differ.</summary>
    internal Instant WrittenAt => AsOf.AtMidnight().InUtc().ToInstant();

    /// <summary>The SHA-256 of the plan in lower-case hexadecimal digits: equal for plans that make equal rows.</summary>
    internal string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToText())));

    private string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"version {Version}, {Products} products, seed {Seed}, as of {IsoDate.ToText(AsOf)}");
}
