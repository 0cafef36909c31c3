namespace Ocop.Storage.Generating;

/// <summary>A stream of pseudo-random numbers by the algorithm SplitMix64, the same on every machine and in every version.</summary>
/// <remarks>
/// SplitMix64 is that of G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators" (2014). Only whole
/// numbers are drawn, so that no rounding of a processor enters.
/// </remarks>
internal sealed class RandomStream
{
    private const ulong Increment = 0x9E37_79B9_7F4A_7C15;
    private const int Thousand = 1000;

    private ulong state;

    private RandomStream(ulong state) => this.state = state;

    /// <summary>The stream that belongs to a seed and a place in the work, independent of every other place.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="purpose">What is drawn, so that two purposes never share a stream.</param>
    /// <param name="index">The number of the thing that is drawn for.</param>
    public static RandomStream Of(long seed, RandomPurpose purpose, long index) =>
        new(Mix(Mix(Mix((ulong)seed + Increment) ^ (ulong)purpose) + (ulong)index * Increment));

    /// <summary>A whole number from 0 up to but not including a bound.</summary>
    /// <remarks>By multiplication; for the small bounds used here the unevenness is below one in 2^32.</remarks>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)Math.BigMul(NextBits(), (ulong)bound, out _);
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>Whether something happens that happens so many times in a thousand.</summary>
    public bool Happens(int inThousand) => Below(Thousand) < inThousand;

    /// <summary>One of a list, all alike probable.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong NextBits() => Mix(state += Increment);

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
        return bits ^ (bits >> 31);
    }
}

/// <summary>What a stream of random numbers is drawn for.</summary>
internal enum RandomPurpose
{
    /// <summary>A producer with its products.</summary>
    Producer,

    /// <summary>The names that the producers of a place and kind are given.</summary>
    NameOrder,

    /// <summary>A decision of a province.</summary>
    Decision,
}
