using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Standings;

/// <summary>Replaces a row of spans as a whole.</summary>
internal static class Spans
{
    /// <summary>Removes the recorded spans and adds the concluded ones, unless they are the same.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Replace<TRow>(
        DbSet<TRow> rows, List<TRow> recorded, List<TRow> concluded, Func<TRow, TRow, bool> areEqual)
        where TRow : class
    {
        if (AreEqual(recorded, concluded, areEqual))
            return false;
        rows.RemoveRange(recorded);
        rows.AddRange(concluded);
        return true;
    }

    /// <summary>Whether two rows of spans are the same, span by span.</summary>
    public static bool AreEqual<TRow>(List<TRow> recorded, List<TRow> concluded, Func<TRow, TRow, bool> areEqual) =>
        recorded.Count == concluded.Count && recorded.Zip(concluded).All(pair => areEqual(pair.First, pair.Second));
}
