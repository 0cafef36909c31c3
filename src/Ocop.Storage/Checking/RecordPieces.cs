using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>Reads records piece by piece, so that the memory of a check does not grow with the registry.</summary>
internal static class RecordPieces
{
    private const int PieceLength = 500;

    /// <summary>The records of a table in the order of their identities.</summary>
    /// <param name="run">The check, which is told how far it is.</param>
    /// <param name="rows">The table.</param>
    /// <param name="step">What is checked.</param>
    public static IEnumerable<List<TRow>> PiecesOf<TRow>(this CheckRun run, IQueryable<TRow> rows, string step)
        where TRow : RecordRow
    {
        var total = rows.Count();
        var (done, last) = (0, 0L);
        run.Report(step, 0, total);
        while (rows.AsNoTracking().Where(row => row.Id > last).OrderBy(row => row.Id).Take(PieceLength).ToList() is { Count: > 0 } piece)
        {
            yield return piece;
            (done, last) = (done + piece.Count, piece[^1].Id);
            run.Report(step, done, total);
        }
    }
}
