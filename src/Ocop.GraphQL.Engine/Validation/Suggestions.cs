namespace Ocop.GraphQL.Engine.Validation;

/// <summary>What a client may have meant by a name that does not exist.</summary>
/// <remarks>
/// The work is bounded: only short names are compared, each only with so many others, and all of one document only so often.
/// </remarks>
internal sealed class Suggestions
{
    /// <summary>The most comparisons of two names in one document.</summary>
    public const int MostComparisons = 2_000;


    private const int LongestName = 40;
    private const int MostCandidates = 500;
    private const int MostShown = 3;

    /// <summary>The comparisons so far.</summary>
    public int Comparisons { get; private set; }

    /// <summary>The names nearest to a misspelt one as a sentence with a space before it; empty when none is near.</summary>
    public string For(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName || Comparisons >= MostComparisons)
        {
            return "";
        }

        var near = candidates
            .Take(MostCandidates)
            .Where(candidate => IsIntrospection(candidate) == IsIntrospection(name))
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= Tolerance(name))
            .TakeWhile(_ => Comparisons++ < MostComparisons)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Tolerance(name))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MostShown)
            .Select(candidate => candidate.Name)
            .ToList();
        return near.Count == 0 ? "" : $" Did you mean {Join(near)}?";
    }

    private static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);

    private static int Tolerance(string name) => 1 + (name.Length * 2 / 5);

    private static string Join(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    /// <summary>Levenshtein's distance without regard to case: the fewest letters to insert, delete or replace.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }

        foreach (var letter in left)
        {
            var diagonal = row[0]++;
            for (var column = 1; column < row.Length; column++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(letter) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, 1 + Math.Min(diagonal, row[column - 1]));
            }
        }

        return row[^1];
    }
}
