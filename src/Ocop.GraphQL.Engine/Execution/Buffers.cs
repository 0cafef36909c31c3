using System.Buffers;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Arrays for one execution: short ones are new, longer ones borrowed. A borrowed array may be longer than asked.</summary>
internal static class Buffers
{
    // The shared pool's shortest array has 16 elements; below that a new array is smaller and needs less clearing.
    private const int ShortestBorrowed = 16;

    /// <summary>An array whose first <paramref name="count"/> elements are default.</summary>
    public static T[] Take<T>(int count)
    {
        if (count < ShortestBorrowed)
        {
            return count == 0 ? [] : new T[count];
        }

        var array = ArrayPool<T>.Shared.Rent(count);
        Array.Clear(array, 0, count);
        return array;
    }

    /// <summary>Gives an array back, without the references that its first <paramref name="used"/> elements hold.</summary>
    public static void Return<T>(T[] array, int used)
    {
        if (array.Length >= ShortestBorrowed)
        {
            Array.Clear(array, 0, used);
            ArrayPool<T>.Shared.Return(array);
        }
    }

    /// <summary>Makes room for <paramref name="needed"/> elements, keeping the first <paramref name="used"/>.</summary>
    public static void Grow<T>(ref T[] array, int used, int needed)
    {
        if (needed <= array.Length)
        {
            return;
        }

        var larger = Take<T>(Math.Max(needed, array.Length * 2));
        Array.Copy(array, larger, used);
        Return(array, used);
        array = larger;
    }
}
