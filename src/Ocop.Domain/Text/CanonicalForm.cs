using System.Collections.Frozen;
using System.Text;

namespace Ocop.Domain.Text;

/// <summary>Canonical composition (NFC) of text, from tables of its own.</summary>
/// <remarks>Composes the letters of <see cref="CanonicalPairs"/>; text of other scripts passes through as it is.</remarks>
internal static class CanonicalForm
{
    private static readonly FrozenDictionary<int, char> Composed = CanonicalPairs.Rows
        .SelectMany(row => row.Letters.Chunk(2).Select(pair => (Key: KeyOf(pair[0], row.Mark), Letter: pair[1])))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Letter);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Parts = CanonicalPairs.Rows
        .SelectMany(row => row.Letters.Chunk(2).Select(pair => (Whole: pair[1], pair[0], row.Mark)))
        .ToFrozenDictionary(entry => entry.Whole, entry => (entry.Item2, entry.Mark));

    private static readonly FrozenDictionary<char, char> Singletons = CanonicalPairs.Singletons
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Whether the character is a combining mark that takes part in composition.</summary>
    public static bool IsMark(char character) => character is >= '\u0300' and <= '\u036f';

    /// <summary>Whether the character cannot change under composition unless a mark follows it.</summary>
    public static bool IsStable(char character) => !IsMark(character) && !Singletons.ContainsKey(character);

    /// <summary>The letter left when every mark of a letter is taken off.</summary>
    public static char WithoutMarks(char character)
    {
        var letter = Singletons.GetValueOrDefault(character, character);
        while (Parts.TryGetValue(letter, out var parts))
        {
            letter = parts.Letter;
        }

        return letter;
    }

    /// <summary>Composes text in which a mark or a singleton may stand.</summary>
    public static string Compose(ReadOnlySpan<char> text)
    {
        var composed = new StringBuilder(text.Length);
        var cluster = new List<char>();
        for (var index = 0; index < text.Length;)
        {
            var end = index + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            AppendCluster(composed, cluster, text[index..end]);
            index = end;
        }

        return composed.ToString();
    }

    // A cluster is one letter with the marks after it: taken apart, its marks ordered, and put together again.
    private static void AppendCluster(StringBuilder composed, List<char> cluster, ReadOnlySpan<char> text)
    {
        cluster.Clear();
        foreach (var character in text)
        {
            AddParts(cluster, character);
        }

        OrderMarks(cluster);
        var starter = cluster[0];
        var lastClass = -1;
        var position = composed.Length;
        composed.Append(starter);
        foreach (var mark in cluster.Skip(1))
        {
            var markClass = ClassOf(mark);
            if (lastClass < markClass && Composed.TryGetValue(KeyOf(starter, mark), out var letter))
            {
                starter = letter;
                composed[position] = letter;
                continue;
            }

            composed.Append(mark);
            lastClass = markClass;
        }
    }

    private static void AddParts(List<char> cluster, char character)
    {
        var letter = Singletons.GetValueOrDefault(character, character);
        if (!Parts.TryGetValue(letter, out var parts))
        {
            cluster.Add(letter);
            return;
        }

        AddParts(cluster, parts.Letter);
        cluster.Add(parts.Mark);
    }

    // Stable, so that marks of one class keep their order, as canonical ordering asks; and not by insertion, since nothing bounds how
    // many marks a text from outside puts on one letter.
    private static void OrderMarks(List<char> cluster)
    {
        if (cluster.Count < 3)
        {
            return;
        }

        var marks = cluster.Skip(1).OrderBy(ClassOf).ToList();
        for (var index = 0; index < marks.Count; index++)
        {
            cluster[index + 1] = marks[index];
        }
    }

    private static int ClassOf(char character) =>
        IsMark(character) ? CanonicalPairs.Classes[character - '\u0300'] : 0;

    private static int KeyOf(char letter, char mark) => (letter << 16) | mark;
}
