namespace Ocop.Storage.Importing.Sheets.Csv;

/// <summary>Tells by the first lines of a file which sign stands between its cells.</summary>
internal static class CsvDelimiter
{
    private const int Lines = 30;
    private const int MostCharacters = 64 << 10;

    // The first where several fit as well.
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>The sign that most lines have as often as one another; a comma where no line has any.</summary>
    public static char Find(TextReader reader)
    {
        var counts = CountByLine(reader);
        return Candidates.MaxBy(candidate => Evenness(counts, Array.IndexOf(Candidates, candidate)));
    }

    // How many lines share the commonest number of signs above none, and then that number.
    private static (int Lines, int Signs) Evenness(List<int[]> counts, int candidate) => counts
        .Select(line => line[candidate])
        .Where(signs => signs > 0)
        .GroupBy(signs => signs)
        .Select(group => (group.Count(), group.Key))
        .DefaultIfEmpty()
        .Max();

    private static List<int[]> CountByLine(TextReader reader)
    {
        var counts = new List<int[]> { new int[Candidates.Length] };
        var isQuoted = false;
        for (var passed = 0; passed < MostCharacters && counts.Count <= Lines && reader.Read() is >= 0 and var read; passed++)
        {
            isQuoted ^= read == '"';
            if (!isQuoted && read == '\n')
            {
                counts.Add(new int[Candidates.Length]);
            }
            else if (!isQuoted && Array.IndexOf(Candidates, (char)read) is >= 0 and var candidate)
            {
                counts[^1][candidate]++;
            }
        }

        return counts;
    }
}
