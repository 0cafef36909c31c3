using System.Buffers;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// Arrays of a run: short ones stay with it, for the next request; longer ones are borrowed. An array may be longer than asked, and
/// what nobody has written yet is default.
/// </summary>
internal static class Buffers
{
    // What a run keeps must stay small, since many runs are kept; the shared pool's shortest array has 16 elements.
    private const int LongestKept = 16;

    /// <summary>Makes room for <paramref name="needed"/> elements, keeping the first <paramref name="used"/>.</summary>
    public static void Grow<T>(ref T[] array, int used, int needed)
    {
        if (needed <= array.Length)
        {
            return;
        }

        var larger = Take<T>(Math.Max(needed, array.Length * 2));
        Array.Copy(array, larger, used);
        Release(ref array, used);
        array = larger;
    }

    /// <summary>Clears the first <paramref name="used"/> elements, and gives a borrowed array back.</summary>
    public static void Release<T>(ref T[] array, int used)
    {
        Array.Clear(array, 0, used);
        if (array.Length > LongestKept)
        {
            ArrayPool<T>.Shared.Return(array);
            array = [];
        }
    }

    private static T[] Take<T>(int count)
    {
        if (count <= LongestKept)
        {
            return new T[count];
        }

        // One more than is kept at least, so that the length alone tells the two apart.
        var array = ArrayPool<T>.Shared.Rent(Math.Max(count, LongestKept + 1));
        Array.Clear(array);
        return array;
    }
}
