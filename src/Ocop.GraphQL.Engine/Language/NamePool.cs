using System.Text;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Makes the strings of names, mostly without allocating again what was just made.</summary>
/// <remarks>
/// Each name has one slot, and a newcomer takes the slot over. So the pool never grows, and names chosen to collide cost what
/// they cost without a pool.
/// </remarks>
internal sealed class NamePool
{
    private const int SlotCount = 128;
    private readonly string?[] slots = new string?[SlotCount];

    /// <summary>The string of an ASCII name.</summary>
    public string Get(ReadOnlySpan<byte> name)
    {
        ref var slot = ref slots[SlotOf(name)];
        if (slot is null || !Ascii.Equals(name, slot))
        {
            slot = Encoding.ASCII.GetString(name);
        }

        return slot;
    }

    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (int)(hash % SlotCount);
    }
}
