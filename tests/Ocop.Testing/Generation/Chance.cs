namespace Ocop.Testing.Generation;

/// <summary>Choices by chance, the same for the same seed, with a number of slips: places where a writer does something wrong.</summary>
public sealed class Chance(int seed, int slips)
{
    private const int ChoicesPerSlip = 60;

    private readonly Random random = new(seed);
    private int slipsLeft = slips;

    /// <summary>Whether to go wrong here; never once the slips are used up.</summary>
    public bool Slips(int oneIn = ChoicesPerSlip)
    {
        if (slipsLeft == 0 || random.Next(oneIn) > 0) return false;
        slipsLeft--;
        return true;
    }

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => random.Next(times) == 0;

    /// <summary>An integer, both ends included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>One of the items.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    /// <summary>All items in another order.</summary>
    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
