namespace Ocop.Storage.Generating;

/// <summary>Choices of which some are more probable than others.</summary>
internal sealed class WeightedList<T>
{
    private readonly T[] choices;
    private readonly int[] ends;

    /// <summary>Makes the list.</summary>
    /// <param name="weighted">Each choice with its weight; only the proportions of weights matter.</param>
    public WeightedList(params (T Choice, int Weight)[] weighted)
    {
        choices = [.. weighted.Select(entry => entry.Choice)];
        ends = new int[weighted.Length];
        var sum = 0;
        for (var i = 0; i < weighted.Length; i++)
            ends[i] = sum += weighted[i].Weight;
    }

    /// <summary>Draws one.</summary>
    public T Pick(RandomStream random)
    {
        var found = Array.BinarySearch(ends, random.Below(ends[^1]) + 1);
        return choices[found < 0 ? ~found : found];
    }
}
