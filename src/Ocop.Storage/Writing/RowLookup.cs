using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Writing;

/// <summary>Finds many rows by one of their columns, in pieces that every database engine accepts.</summary>
internal static class RowLookup
{
    private const int PieceLength = 500;

    /// <summary>The records of these codes, by code.</summary>
    public static Dictionary<string, TRow> FindByCodes<TRow>(this DbSet<TRow> rows, IEnumerable<string> codes)
        where TRow : RecordRow =>
        FindAmong(rows, codes, piece => row => piece.Contains(row.Code)).ToDictionary(row => row.Code, StringComparer.Ordinal);

    /// <summary>The rows that meet a condition on one of many values.</summary>
    public static List<TRow> FindAmong<TRow, TValue>(
        this IQueryable<TRow> rows, IEnumerable<TValue> values, Func<List<TValue>, Expression<Func<TRow, bool>>> among)
    {
        var found = new List<TRow>();
        foreach (var piece in values.Distinct().Chunk(PieceLength))
            found.AddRange(rows.Where(among([.. piece])));
        return found;
    }
}
