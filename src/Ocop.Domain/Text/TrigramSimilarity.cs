namespace Ocop.Domain.Text;

/// <summary>Likeness of two folded texts by the groups of three characters they share.</summary>
internal static class TrigramSimilarity
{
    /// <summary>Twice the shared groups over all groups (Dice), 0 to 1; 1 for equal texts.</summary>
    public static double Between(string first, string second)
    {
        if (first == second)
        {
            return 1;
        }

        var firstGroups = GroupsOf(first);
        var secondGroups = GroupsOf(second);
        var all = firstGroups.Count + secondGroups.Count;
        firstGroups.IntersectWith(secondGroups);
        return all == 0 ? 0 : 2.0 * firstGroups.Count / all;
    }

    // Each word is padded with two blanks before and one after, so that its beginning weighs more than its middle.
    private static HashSet<ulong> GroupsOf(string folded)
    {
        var groups = new HashSet<ulong>(folded.Length * 2);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            var group = 0UL;
            foreach (var character in word)
            {
                group = Add(groups, group, character);
            }

            if (!word.IsEmpty)
            {
                Add(groups, group, '\0');
            }
        }

        return groups;
    }

    private static ulong Add(HashSet<ulong> groups, ulong group, char next)
    {
        var shifted = ((group << 16) | next) & 0xffff_ffff_ffff;
        groups.Add(shifted);
        return shifted;
    }
}
