using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Communes;

/// <summary>Writes the communes that the printed places of products and producers name by the official lists recorded now.</summary>
/// <remarks>
/// The codes follow from what is printed and from the lists alone, whichever came first: a name that a later list gives to two
/// units is unknown again. Records without a printed commune keep what they have.
/// </remarks>
internal sealed class CommuneCodeWriter(WriteTransaction write)
{
    private const int PieceLength = 500;

    /// <summary>Updates every record whose commune is another now, and saves them.</summary>
    /// <returns>The numbers of products and of producers that changed.</returns>
    public (int Products, int Producers) Write()
    {
        var resolver = CommuneResolver.Load(write.Context);
        return resolver.IsEmpty
            ? default
            : (Write(write.Context.Products, PlacedKind.Products, resolver), Write(write.Context.Producers, PlacedKind.Producers, resolver));
    }

    private int Write<TRow>(DbSet<TRow> rows, PlacedKind kind, CommuneResolver resolver)
        where TRow : RecordRow, IPlacedRow
    {
        var changed = resolver.FindChanged(new PlacedRecordReader(write.Context.Database.GetDbConnection(), kind).Read());
        foreach (var piece in changed.Keys.Chunk(PieceLength))
        {
            foreach (var row in rows.FindAmong(piece, ids => row => ids.Contains(row.Id)))
                (row.CommuneCodeBefore2025, row.CommuneCodeFrom2025) = (changed[row.Id].Before2025, changed[row.Id].From2025);
        }

        write.Save();
        return changed.Count;
    }
}
